package org.communique.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.events.Reports.MARCH_3;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventFinderTest {

  private final EventFinder finder = new EventFinder(EventSettings.defaults());

  @Test
  void joinsTwoReportsOfOneHappening() {
    List<Event> events =
        finder.find(
            among(
                Reports.ferrySinks(1, MARCH_3),
                Reports.ferrySinksElsewhere(2, MARCH_3.plusDays(1))));

    assertThat(eventOf(events, 1)).isEqualTo(eventOf(events, 2));
    assertThat(eventOf(events, 1).leadArticleId()).isEqualTo(1);
    assertThat(eventOf(events, 1).firstPublished()).isEqualTo(MARCH_3);
    assertThat(eventOf(events, 1).lastPublished()).isEqualTo(MARCH_3.plusDays(1));
  }

  @Test
  void joinsAnUndatedReport() {
    List<Event> events =
        finder.find(among(Reports.ferrySinks(1, MARCH_3), Reports.ferrySinksElsewhere(2, null)));

    assertThat(eventOf(events, 1)).isEqualTo(eventOf(events, 2));
  }

  @Test
  void joinsTwoNewsroomsOnOneRoundAmongFiveArticles() {
    List<Event> events =
        finder.find(
            List.of(
                Reports.features(
                    1,
                    MARCH_3,
                    "Pilots and owners open fee talks in Lindholm",
                    "The pilots' union and the ship owners opened talks on harbour fees in Lindholm"
                        + " on Monday, their first meeting since the strike. Chief negotiator Odd"
                        + " Nergaard said he wanted a fair schedule before the herring season. Berit"
                        + " Aas of the owners called for big steps. The two sides met for four hours"
                        + " and spoke of night fees, ice surcharges and the tug contract."),
                Reports.features(
                    2,
                    null,
                    "",
                    "After a year of silence since the strike, the ship owners and the pilots' union"
                        + " sat down again on Monday. In Lindholm, Berit Aas and Odd Nergaard began"
                        + " three days of talks on harbour fees; the owners hope for big steps on the"
                        + " ice surcharges, the pilots for a fair schedule. The tug contract and night"
                        + " fees are on the table too, both delegations said."),
                Reports.features(
                    3,
                    MARCH_3.minusDays(12),
                    "Aas to travel to Lindholm for fee talks",
                    "Berit Aas of the ship owners will travel to Lindholm next month to revive"
                        + " talks with the pilots' union, her office said. No date was given. The"
                        + " visit would follow one by the harbour minister."),
                Reports.features(
                    4,
                    null,
                    "",
                    "The pilots' union and the owners agreed in Vik to form a working group on"
                        + " harbour fees, the union's paper reported. The meeting was frosty at its"
                        + " start. Nergaard said that ice surcharges were kept apart."),
                Reports.features(
                    5,
                    null,
                    "",
                    "The new head of the pilots' union plans to visit the owners in May for the"
                        + " next meeting of the working group. Nergaard's successor named tugs,"
                        + " night fees and training as his first subjects.")));

    assertThat(eventOf(events, 1)).isEqualTo(eventOf(events, 2));
    assertThat(List.of(3L, 4L, 5L))
        .extracting(id -> eventOf(events, id))
        .doesNotContain(eventOf(events, 1));
  }

  @Test
  void amongFewArticlesThePairAloneDecides() {
    PairModel few = PairModel.shipped().among(5);
    PairModel many = PairModel.shipped().among(500);

    assertThat(few.score(0.4, 1, 1)).isEqualTo(few.score(0.4, 0, 0));
    assertThat(many.score(0.4, 1, 1)).isGreaterThan(many.score(0.4, 0, 0));
  }

  @Test
  void partsReportsOutsideTheWindow() {
    List<Event> events =
        finder.find(
            among(
                Reports.ferrySinks(1, MARCH_3),
                Reports.ferrySinksElsewhere(2, MARCH_3.plusDays(30))));

    assertThat(eventOf(events, 1)).isNotEqualTo(eventOf(events, 2));
  }

  @Test
  void partsAFollowUpThatHasNewsOfItsOwn() {
    List<Event> events =
        finder.find(
            among(
                Reports.ferrySinks(1, MARCH_3),
                Reports.ferrySinksElsewhere(2, MARCH_3),
                Reports.ferryInquiry(3, MARCH_3.plusDays(5))));

    assertThat(eventOf(events, 3).members()).hasSize(1);
  }

  @Test
  void putsEveryArticleIntoOneEvent() {
    List<EventFeatures> articles =
        among(Reports.ferrySinks(1, MARCH_3), Reports.ferryInquiry(2, MARCH_3));

    assertThat(finder.find(articles).stream().flatMap(e -> e.members().stream()))
        .extracting(EventMember::articleId)
        .containsExactlyInAnyOrderElementsOf(articles.stream().map(EventFeatures::id).toList());
  }

  @Test
  void doesNotDependOnInputOrder() {
    List<EventFeatures> articles =
        new ArrayList<>(
            among(
                Reports.ferrySinks(1, MARCH_3),
                Reports.ferrySinksElsewhere(2, null),
                Reports.ferryInquiry(3, MARCH_3.plusDays(5)),
                Reports.bankFails(4, null)));
    List<Event> expected = finder.find(articles);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));

      assertThat(finder.find(articles)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void findsNothingInNothing() {
    assertThat(finder.find(List.of())).isEmpty();
  }

  @Test
  void leavesASingleArticleAlone() {
    Event event = finder.find(List.of(Reports.bankFails(7, MARCH_3))).get(0);

    assertThat(event.id()).isEqualTo(7);
    assertThat(event.storylineId()).isEqualTo(7);
    assertThat(event.members()).containsExactly(new EventMember(7, 1));
  }

  private static Event eventOf(List<Event> events, long article) {
    return events.stream()
        .filter(e -> e.members().stream().anyMatch(m -> m.articleId() == article))
        .findFirst()
        .orElseThrow();
  }

  /** The given articles in the middle of other news. */
  private static List<EventFeatures> among(EventFeatures... articles) {
    String[] things = {"school", "bridge", "museum", "orchard", "tram", "theatre", "mill", "lake"};
    List<EventFeatures> others = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String thing = things[i % things.length];
      others.add(
          Reports.features(
              100 + i,
              MARCH_3.plusDays(i % 6),
              "Town " + i + " plans for its " + thing,
              "Councillor Name"
                  + i
                  + " of Town"
                  + i
                  + " wants the "
                  + thing
                  + " painted in colour"
                  + i
                  + ". The coast road past the "
                  + thing
                  + " stays shut, officials said."));
    }
    return Stream.concat(Stream.of(articles), others.stream()).toList();
  }
}
