package org.communique.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.events.Reports.MARCH_3;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.communique.beat.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventClustersTest {

  @Test
  void averageLinkDoesNotChain() {
    AverageLink clustering = clustering(0.5, 100, 1, 2, 3);
    clustering.link(1, 2, 0.9);
    clustering.link(2, 3, 0.8);

    assertThat(clustering.cluster()).containsExactly(List.of(1L, 2L), List.of(3L));
  }

  @Test
  void averageLinkJoinsWhatHoldsTogetherOnAverage() {
    AverageLink clustering = clustering(0.5, 100, 1, 2, 3);
    clustering.link(1, 2, 0.9);
    clustering.link(2, 3, 0.8);
    clustering.link(1, 3, 0.3);

    assertThat(clustering.cluster()).containsExactly(List.of(1L, 2L, 3L));
  }

  @Test
  void averageLinkNeverGrowsBeyondTheCap() {
    AverageLink clustering = clustering(0.5, 2, 1, 2, 3);
    clustering.link(1, 2, 0.9);
    clustering.link(1, 3, 0.9);
    clustering.link(2, 3, 0.9);

    assertThat(clustering.cluster()).hasSize(2);
  }

  @Test
  void averageLinkKeepsDaysTogether() {
    AverageLink clustering = new AverageLink(0.1, 100, 7);
    clustering.add(1, 0);
    clustering.add(2);
    clustering.add(3, 8);
    clustering.link(1, 2, 0.9);
    clustering.link(2, 3, 0.8);

    assertThat(clustering.cluster()).containsExactly(List.of(1L, 2L), List.of(3L));
  }

  @Test
  void articlesWithTheSameCompanionsGoTogether() {
    Companions companions = new Companions(0.3);
    for (long companion : new long[] {3, 4, 5}) {
      companions.add(new ScoredLink(1, companion, 0.5, 0), 0.8);
      companions.add(new ScoredLink(2, companion, 0.5, 0), 0.7);
    }
    companions.add(new ScoredLink(6, 7, 0.5, 0), 0.9);
    companions.add(new ScoredLink(2, 7, 0.5, 0), 0.01);

    assertThat(companions.similarity(1, 2)).isGreaterThan(0.6);
    assertThat(companions.similarity(2, 6)).isZero();
    assertThat(companions.similarity(6, 7)).isGreaterThan(0.9);
    assertThat(companions.similarity(1, 99)).isZero();
  }

  @Test
  void doubtsOnlyWhereMostAreAlone() {
    Loneliness together = new Loneliness();
    together.add(new ScoredLink(1, 2, 0.5, 0), 0.9);
    together.add(new ScoredLink(2, 3, 0.5, 0), 0.8);
    Loneliness scattered = new Loneliness();
    scattered.add(new ScoredLink(1, 2, 0.5, 0), 0.1);
    scattered.add(new ScoredLink(2, 3, 0.5, 0), 0.2);

    assertThat(together.degree()).isZero();
    assertThat(scattered.degree()).isEqualTo(1);
    assertThat(new ScoredLink(1, 2, 0.5, 3, -2).logOdds(0.5)).isEqualTo(2);
  }

  @Test
  void twoLonelyArticlesAreLessAlikeAmongMany() {
    assertThat(lonely(PairModel.shipped().among(400))).isGreaterThan(0.9);
    assertThat(lonely(PairModel.shipped().among(4_000))).isBetween(0.5, 0.8);
  }

  private static double lonely(PairModel model) {
    Companions companions = new Companions(model.own(1));
    companions.add(new ScoredLink(1, 2, 0.2, 0), 0.3);
    return companions.similarity(1, 2);
  }

  @Test
  void namesAnEventAfterItsEarliestArticle() {
    List<Event> events =
        EventClusters.of(
            List.of(sure(1, 2)),
            List.of(node(1, MARCH_3.plusDays(1)), node(2, MARCH_3)),
            EventSettings.defaults());

    assertThat(events).extracting(Event::id).containsExactly(2L);
  }

  @Test
  void leadsWithAnArticleInTheLanguageOfMost() {
    List<Event> events =
        EventClusters.of(
            List.of(sure(1, 2), sure(1, 3), new ScoredLink(2, 3, 0.4, -2)),
            List.of(
                new EventNode(1, "", "一", MARCH_3, null, 100, Tongue.CHINESE),
                node(2, MARCH_3),
                node(3, MARCH_3)),
            EventSettings.defaults());

    assertThat(events).extracting(Event::leadArticleId).containsExactly(2L);
  }

  @Test
  void saysWhenMostLeadsSayItHappened() {
    List<Event> events =
        EventClusters.of(
            List.of(sure(1, 2), sure(1, 3), sure(2, 3)),
            List.of(
                node(1, MARCH_3, MARCH_3),
                node(2, MARCH_3, MARCH_3.minusDays(1)),
                node(3, MARCH_3, MARCH_3.minusDays(1))),
            EventSettings.defaults());

    assertThat(events).extracting(Event::happened).containsExactly(MARCH_3.minusDays(1));
  }

  @Test
  void joinsEventsOfOneStoryWithoutMakingThemOneEvent() {
    ScoredLink story = new ScoredLink(1, 2, 0.6, ScoredLink.NEVER);
    List<Event> events =
        EventClusters.of(
            List.of(story),
            List.of(node(1, MARCH_3), node(2, MARCH_3.plusDays(20)), node(3, MARCH_3)),
            EventSettings.defaults());

    assertThat(events).extracting(Event::storylineId).containsExactly(1L, 1L, 3L);
  }

  @Test
  void ignoresLinksToUnknownArticles() {
    List<Event> events =
        EventClusters.of(List.of(sure(1, 9)), List.of(node(1, MARCH_3)), EventSettings.defaults());

    assertThat(events).hasSize(1);
  }

  @Test
  void doesNotDependOnTheOrderOfLinksAndNodes() {
    Random random = new Random(3);
    List<ScoredLink> links = new ArrayList<>();
    List<EventNode> nodes = new ArrayList<>();
    for (long id = 0; id < 60; id++) {
      nodes.add(node(id, id % 3 == 0 ? null : MARCH_3.plusDays(random.nextInt(9))));
      for (long other = 0; other < id; other++) {
        if (random.nextInt(8) == 0) {
          links.add(new ScoredLink(other, id, random.nextDouble(), random.nextDouble() * 8 - 6));
        }
      }
    }
    List<Event> expected = EventClusters.of(links, nodes, EventSettings.defaults());
    Collections.shuffle(links, random);
    Collections.shuffle(nodes, random);

    assertThat(EventClusters.of(links, nodes, EventSettings.defaults())).isEqualTo(expected);
  }

  @Test
  void aStricterThresholdNeverMakesFewerEvents() {
    List<ScoredLink> links = List.of(sure(1, 2), new ScoredLink(2, 3, 0.3, -1), sure(3, 4));
    List<EventNode> nodes =
        List.of(node(1, MARCH_3), node(2, MARCH_3), node(3, MARCH_3), node(4, MARCH_3));

    int loose = EventClusters.of(links, nodes, at(0.2)).size();
    int strict = EventClusters.of(links, nodes, at(0.9)).size();

    assertThat(strict).isGreaterThanOrEqualTo(loose);
  }

  @Test
  void neighbourhoodsOfOneEventAreAlike() {
    List<ScoredLink> links =
        new ArrayList<>(
            List.of(sure(1, 2), sure(1, 3), sure(2, 3), new ScoredLink(3, 4, 0.2, 0), sure(4, 5)));
    for (long other = 100; other < 200; other += 2) {
      links.add(sure(other, other + 1));
    }
    Neighbourhoods neighbourhoods = new Neighbourhoods(links);

    assertThat(neighbourhoods.similarity(1, 2)).isGreaterThan(neighbourhoods.similarity(3, 4));
  }

  @Test
  void neighbourhoodsOfTooFewArticlesSayNothing() {
    List<ScoredLink> links = List.of(sure(1, 2), sure(1, 3), sure(2, 3), sure(4, 5));
    Neighbourhoods neighbourhoods = new Neighbourhoods(links);

    assertThat(neighbourhoods.similarity(1, 2)).isEqualTo(neighbourhoods.similarity(3, 4));
  }

  @Test
  void pairsOnlyWhatTheWindowAllows() {
    EventCandidates candidates = new EventCandidates(EventSettings.defaults());
    List<String> pairs = new ArrayList<>();

    candidates.pairs(
        List.of(
            new EventCandidates.Entry(1, 0),
            new EventCandidates.Entry(2, 60),
            new EventCandidates.Entry(3, 61),
            new EventCandidates.Entry(4, EventCandidates.UNDATED)),
        (a, b) -> pairs.add(a + "-" + b));

    assertThat(pairs).containsExactlyInAnyOrder("1-2", "2-3", "1-4", "2-4", "3-4");
  }

  @Test
  void cutsAndCountsAKeyThatIsTooCommon() {
    EventCandidates candidates =
        new EventCandidates(
            EventSettings.from(Thresholds.defaults().with("events.bucket_limit", 10)));
    List<EventCandidates.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      entries.add(new EventCandidates.Entry(i, 0));
    }

    assertThat(candidates.pairs(entries, (a, b) -> {})).isEqualTo(40);
  }

  private static EventSettings at(double threshold) {
    return EventSettings.from(Thresholds.defaults().with("events.threshold", threshold));
  }

  private static AverageLink clustering(double threshold, int maxSize, long... ids) {
    AverageLink clustering = new AverageLink(threshold, maxSize, 7);
    for (long id : ids) {
      clustering.add(id);
    }
    return clustering;
  }

  private static ScoredLink sure(long a, long b) {
    return new ScoredLink(a, b, 0.8, 4);
  }

  private static EventNode node(long id, @Nullable LocalDate published) {
    return node(id, published, null);
  }

  private static EventNode node(
      long id, @Nullable LocalDate published, @Nullable LocalDate happened) {
    return new EventNode(id, "", "Title " + id, published, happened, 100, Tongue.ENGLISH);
  }
}
