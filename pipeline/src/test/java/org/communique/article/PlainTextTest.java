package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final String STORY =
      "The harbour board voted on Monday to close the old ferry pier before winter.\n\n"
          + "Engineers had warned twice that its piles were rotten, and a survey agreed.";

  @Test
  void takesTheTitleAboveABlankLine() {
    Article article = Collected.read("a.txt", "Harbour Board Closes Pier\n\n" + STORY).sole();

    assertThat(article.title()).isEqualTo("Harbour Board Closes Pier");
    assertThat(article.body()).isEqualTo(STORY.replace("\n\n", "\n"));
  }

  @Test
  void leavesTheTitleEmptyWhenTheTextStartsWithASentence() {
    Article article = Collected.read("a.txt", STORY).sole();

    assertThat(article.title()).isEmpty();
    assertThat(article.body()).startsWith("The harbour board voted");
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.NONE);
  }

  @Test
  void readsPlaceDayAndAgencyOfADateline() {
    Article article =
        Collected.read("a.txt", "TRIESTE, Sept. 3, 2021 (Lloyd Wire) -- " + STORY).sole();

    assertThat(article.place()).isEqualTo("TRIESTE");
    assertThat(article.source()).isEqualTo("Lloyd Wire");
    assertThat(article.published()).isEqualTo(LocalDate.of(2021, 9, 3));
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.TEXT);
    assertThat(article.body()).startsWith("The harbour board");
  }

  @Test
  void doesNotGuessTheYearOfADateline() {
    Article article = Collected.read("a.txt", "TRIESTE, July 17 (Lloyd Wire) — " + STORY).sole();

    assertThat(article.published()).isNull();
    assertThat(article.place()).isEqualTo("TRIESTE");
  }

  @Test
  void takesTheYearOfADatelineFromTheRightsLine() {
    Article article =
        Collected.read(
                "a.txt", "TRIESTE, July 17 (Lloyd Wire) — " + STORY + "\n\n© 2022 Lloyd Wire")
            .sole();

    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 7, 17));
    assertThat(article.body()).doesNotContain("©");
  }

  @Test
  void readsALabelledDateBeforeTheAgency() {
    Article article = Collected.read("a.txt", " date 2022-05-09 (Lloyd Wire) -- " + STORY).sole();

    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 5, 9));
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.HEADER);
  }

  @Test
  void dropsMastheadRepeatedTitleCreditAndCaption() {
    Article article =
        Collected.read(
                "a.txt",
                """
                !-- Counter tag (count.js) -->

                Harbour Board Closes Pier

                Engineers had warned twice that its piles were rotten.

                March 8, 2022
                Harbour Board Closes Pier

                IMAGE SOURCE: HARBOUR ARCHIVE
                The old ferry pier in a photograph of the last century, with two steamers.

                """
                    + STORY)
            .sole();

    assertThat(article.title()).isEqualTo("Harbour Board Closes Pier");
    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 3, 8));
    assertThat(article.body()).isEqualTo(STORY.replace("\n\n", "\n"));
  }

  @Test
  void keepsAStandfirstThatTheStoryDoesNotRepeat() {
    Article article =
        Collected.read(
                "a.txt",
                "Harbour Board Closes Pier\n\nFerrymen call it the end of an age.\n\nMarch 8, 2022\n\n"
                    + STORY)
            .sole();

    assertThat(article.body()).startsWith("Ferrymen call it the end of an age.\nThe harbour");
  }

  @Test
  void dropsDeskNotesAndLinksButKeepsCorrections() {
    Article article =
        Collected.read(
                "a.txt",
                STORY
                    + "\n\nRead More: How the Pier Was Built\n\n--With assistance from Ada Brandt.\n\n"
                    + "(Updates with vote count in second paragraph.)\n\n"
                    + "Correction: An earlier version gave the wrong day.")
            .sole();

    assertThat(article.body())
        .isEqualTo(
            STORY.replace("\n\n", "\n") + "\nCorrection: An earlier version gave the wrong day.");
  }

  @Test
  void takesADayFromTheFileNameLast() {
    assertThat(Collected.read("x/2022-04-01-pier.txt", STORY).sole().publishedFrom())
        .isEqualTo(PublishedFrom.FILE);
    assertThat(Collected.read("x/2036-04-01-pier.txt", STORY).sole().published()).isNull();
  }

  @Test
  void theDayOfPublicationGoesBeforeTheDayOfAnUpdate() {
    String head =
        "Harbour Board Closes Pier\n\nUpdated: 9 March 2022\n\nPublished: 8 March 2022\n\n";

    assertThat(Collected.read("a.txt", head + STORY).sole().published())
        .isEqualTo(LocalDate.of(2022, 3, 8));
    assertThat(
            Collected.read(
                    "a.txt", "Harbour Board Closes Pier\n\nUpdated: 9 March 2022\n\n" + STORY)
                .sole()
                .published())
        .isEqualTo(LocalDate.of(2022, 3, 9));
  }

  @Test
  void aBylineUnderTheTitleDoesNotHideIt() {
    Article article =
        Collected.read(
                "a.txt",
                "Harbour Board Closes Pier\n\nFrom our correspondent Ada Brandt, Kiel\n\n" + STORY)
            .sole();

    assertThat(article.title()).isEqualTo("Harbour Board Closes Pier");
    assertThat(article.body()).isEqualTo(STORY.replace("\n\n", "\n"));
  }

  @Test
  void dropsASendersPortraitAtTheEndOfItsRelease() {
    String release = (STORY + "\n\n").repeat(2) + "Work begins in May.\n\n";
    String portrait =
        "Piersmith is a leading supplier of pier parts to harbours.\n\nIt is headquartered in Kiel"
            + " and employs 40 people.";

    assertThat(
            Collected.read("a.txt", "Piersmith wins harbour order\n\n" + release + portrait)
                .sole()
                .body())
        .endsWith("Work begins in May.");
  }

  @Test
  void keepsWhatAStorySaysOfACompany() {
    String story = (STORY + "\n\n").repeat(2);
    String background = "Piersmith is the only supplier of such piles in the north.";

    assertThat(
            Collected.read("a.txt", "Piersmith wins harbour order\n\n" + story + background)
                .sole()
                .body())
        .endsWith(background);
  }
}
