package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.article.Paragraphs.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are the page's and which are the story's. */
class FurnitureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A cormorant dries its wings. (Island Mail/T. Reyes)",
        "The ferry at the new pier on Monday. (Photo: T. Reyes for Island Mail)",
        "Passengers wait for the first boat. (AP Photo/T. Reyes)",
        "[Photo: The pier before the storm. Picture: Island Mail]",
        "(Graphic: boats a day since 1990)",
        "Figure 3. Boats a day, by season",
        "Table 2: Fares in pounds",
        "By our harbour correspondent",
        "From our own correspondent Ida Brandt, Kiel",
        "By the newsroom",
        "By our foreign staff and agencies",
        "The Island Mail, with agencies",
        "Staff and agencies",
        "Editor: Ida Brandt",
        "Edited by: Ida Brandt and Tom Reyes",
        "Translator: Ida Brandt",
        "Reporting by the harbour desk of Island Mail",
        "Additional reporting by Ida Brandt in Kiel",
        "（编辑 林小雨）",
        "（记者 林小雨）",
        "责任编辑：林小雨",
        "来源：海岛晚报",
        "【記者 林小雨】"
      })
  void creditsAreFurniture(String line) {
    assertThat(Furniture.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Island Mail costs less than a coffee. Subscribe from 2 pounds a week.",
        "Island Mail is reader-supported. Chip in 5 pounds.",
        "Get the Island Mail app. It is free.",
        "Get our weekly harbour newsletter every Friday.",
        "Island Plus members read the whole list. Log in",
        "Enjoying this letter? It is written by hand.",
        "Forward this to a friend. They can write to us as well.",
        "Harbour Notes is an email for people who own a boat.",
        "Tide data are indicative. This is not investment advice.",
        "Nothing on this page is financial or legal advice.",
        "We and our partners use cookies to improve your experience on this site.",
        "By continuing you accept cookies and our policy.",
        "SHARE: Facebook | Twitter | LinkedIn | Email",
        "Share on Facebook Share on Twitter",
        "Tide tables | Harbour news | Jobs | Small ads",
        "More from Island Mail: Tide tables, harbour news",
        "Already a subscriber? Sign in.",
        "Become a member of the harbour club for ten pounds a year.",
        "Island Mail – since 1871 – © Island Mail Ltd",
        "Also today"
      })
  void appealsAreFurniture(String line) {
    assertThat(Furniture.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council asked residents to sign up for the early boat by Friday.",
        "“Sign up for the early boat,” the manager said. “Subscribe to the timetable.”",
        "\"Log in to the council's page,\" she told the meeting.",
        "He called the plan (and its author/owner) a disgrace.",
        "Two polls showed the mayor ahead (Island Mail/Harbour Institute).",
        "Few trusted the company. (A poll of Island Mail/Harbour Times found the same.)",
        "Few trusted the company. (The Island Mail/Harbour Times poll found the same split)",
        "Figure skating returns to the island rink in December.",
        "Table tennis is played in the old customs house.",
        "From our talks with the company we know that a second boat is ready.",
        "By the team that built it, the boat was called the Heron.",
        "The editor said: the boats will sail.",
        "Reporter: Will the boats sail in winter?",
        "Reporting by the coast guard was late. It came on Tuesday.",
        "The bakery sells cookies on board, and the council wants a share.",
        "Download speeds on the island have doubled.",
        "Get the second boat ready, the council told the company.",
        "The lawyer said that her letter was legal advice.",
        "Correction: An earlier version gave the wrong number of boats.",
        "记者从海岛了解到，新船将于六月开航。",
        "Join the queue early, islanders say.",
        "Kiel 3 | Lübeck 4"
      })
  void whatTheStorySaysIsNoFurniture(String line) {
    assertThat(Furniture.is(line)).isFalse();
  }

  @Test
  void bulletsUnderARelatedLabelGoWithIt() {
    assertThat(
            kept(
                "The first boat sails at six.",
                "RELATED",
                "- Why the second boat is late",
                "- How the pier was built",
                "The last one sails at nine."))
        .containsExactly("The first boat sails at six.", "The last one sails at nine.");
  }

  @Test
  void bulletsOfTheStoryStay() {
    assertThat(
            kept(
                "The council wants:",
                "- an early boat",
                "- a late boat",
                "Also:",
                "- a roof over the pier"))
        .hasSize(5);
  }

  @Test
  void keepsWhatItLeftOut() {
    List<String> furniture = new ArrayList<>();

    Paragraphs.withoutFurniture(
        List.of(new Line("Read more: The pier", true), new Line("It rained.", true)), furniture);

    assertThat(furniture).containsExactly("Read more: The pier");
  }

  private static List<String> kept(String... lines) {
    List<Line> all = new ArrayList<>();
    for (String line : lines) {
      all.add(new Line(line, true));
    }
    return Paragraphs.withoutFurniture(all, new ArrayList<>()).stream().map(Line::text).toList();
  }
}
