package org.communique.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.events.Reports.MARCH_3;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventScorerTest {

  @Test
  void doesNotDependOnTheOrderOfTheTwo() {
    EventFeatures a = Reports.ferrySinks(1, MARCH_3);
    EventFeatures b = Reports.ferrySinksElsewhere(2, MARCH_3);

    assertThat(scorer(a, b).score(b, a)).isEqualTo(scorer(a, b).score(a, b));
  }

  @Test
  void speaksForTwoWhoseLeadsNameTheSameDay() {
    EventFeatures a = Reports.features(1, MARCH_3, "", "The tunnel opens on 9 March, she said.");
    EventFeatures b = Reports.features(2, MARCH_3, "", "From March 9 on trains use the tunnel.");

    assertThat(value(a, b, PairFeature.SAME_DAY)).isEqualTo(1);
  }

  @Test
  void knowsACalendarDayWithoutItsYear() {
    EventFeatures a = Reports.features(1, null, "", "The tunnel opens on 9 March, she said.");
    EventFeatures b = Reports.features(2, null, "", "From March 9 on trains use the tunnel.");

    assertThat(value(a, b, PairFeature.SAME_DAY)).isEqualTo(1);
  }

  @Test
  void resolvesWeekdaysAgainstPublication() {
    EventFeatures a = Reports.features(1, MARCH_3, "", "She resigned on Saturday, to applause.");
    EventFeatures b =
        Reports.features(2, MARCH_3.minusDays(7), "", "She resigned on Saturday, to applause.");

    assertThat(value(a, b, PairFeature.SAME_DAY)).isZero();
  }

  @Test
  void comparesDaysOfTheWeekWhereNoDateIsTold() {
    EventFeatures a = Reports.features(1, null, "", "The tunnel opened on Monday, she said.");
    EventFeatures b = Reports.features(2, null, "Tunnel opens", "星期一，隧道开通。");
    EventFeatures c = Reports.features(3, null, "", "The tunnel was shut on Friday, she said.");
    EventFeatures d = Reports.features(4, null, "", "The tunnel is long, she said.");

    assertThat(value(a, b, PairFeature.SAME_WEEKDAY)).isEqualTo(1);
    assertThat(value(a, b, PairFeature.OTHER_WEEKDAYS)).isZero();
    assertThat(value(a, c, PairFeature.SAME_WEEKDAY)).isZero();
    assertThat(value(a, c, PairFeature.OTHER_WEEKDAYS)).isEqualTo(1);
    assertThat(value(a, d, PairFeature.OTHER_WEEKDAYS)).isZero();
  }

  @Test
  void doubtsUndatedArticlesAmongManyUnlessTheyAreMuchAlike() {
    EventFeatures a = Reports.ferrySinks(1, null);
    EventFeatures alike = Reports.ferrySinks(2, MARCH_3);
    EventFeatures unlike = Reports.ferryInquiry(3, MARCH_3);

    assertThat(undatedAmongMany(a, alike, 4_000)).isZero();
    assertThat(undatedAmongMany(a, unlike, 4_000)).isPositive();
    assertThat(undatedAmongMany(a, unlike, 400)).isZero();
    assertThat(undatedAmongMany(Reports.ferrySinks(1, MARCH_3), unlike, 4_000)).isZero();
  }

  private static double undatedAmongMany(EventFeatures a, EventFeatures b, int articles) {
    CorpusStatistics statistics = statistics(a, b);
    return PairFeatures.of(Weighted.of(a, statistics), Weighted.of(b, statistics), articles)[
        PairFeature.UNDATED_AMONG_MANY.ordinal()];
  }

  @Test
  void tellsInstalmentsOfASeries() {
    EventFeatures a = weekly(1, "31.5", "204.1", "17.25", "88", "1.9");
    EventFeatures b = weekly(2, "30.2", "198.4", "16.75", "91", "2.3");

    assertThat(value(a, b, PairFeature.INSTALMENTS)).isEqualTo(1);
  }

  @Test
  void comparesAcrossWritingSystemsByActorsAndNumbers() {
    EventFeatures english =
        Reports.features(
            1,
            MARCH_3,
            "",
            "Harbour master Aas ordered 340 tonnes of salt for 85 roads by May 16.");
    EventFeatures chinese = Reports.features(2, MARCH_3, "", "奥斯订购了340吨盐，五月十六日前供八十五条道路使用。");
    EventFeatures other = Reports.features(3, MARCH_3, "", "奥斯出席会议，讨论港口道路。");

    assertThat(value(english, chinese, PairFeature.ACROSS_LANGUAGES)).isGreaterThan(0.7);
    assertThat(value(english, other, PairFeature.ACROSS_LANGUAGES)).isZero();
  }

  @Test
  void seesNothingInAFewNamesAcrossLanguagesUnlessADayIsSharedToo() {
    EventFeatures english =
        Reports.features(1, MARCH_3, "", "Harbour master Aas ordered salt on May 16.");
    EventFeatures sameDay = Reports.features(2, MARCH_3, "", "五月十六日奥斯出席会议，讨论港口道路。");
    EventFeatures otherDay = Reports.features(3, MARCH_3, "", "五月十七日奥斯出席会议，讨论港口道路。");

    assertThat(value(english, sameDay, PairFeature.WORDS)).isPositive();
    assertThat(value(english, otherDay, PairFeature.WORDS)).isZero();
  }

  @Test
  void groupsChineseArticlesByTheirWords() {
    EventFeatures a = Reports.features(1, MARCH_3, "", "港口渡轮星期二沉没，乘客全部获救。");
    EventFeatures b = Reports.features(2, MARCH_3, "", "渡轮沉没事故：乘客全部获救，港口关闭。");

    assertThat(value(a, b, PairFeature.WORDS)).isGreaterThan(0.4);
    assertThat(value(a, b, PairFeature.ACROSS_LANGUAGES)).isZero();
  }

  @Test
  void leavesTheOutletsOwnNameOut() {
    EventFeatures a = Reports.features(5, MARCH_3, "", "The Outlet learned that rain fell.");

    assertThat(a.terms().size()).isEqualTo(List.of("learned", "rain", "fell").size());
  }

  @Test
  void explainsWithFiguresAndWords() {
    EventFeatures a = Reports.ferrySinks(1, MARCH_3);
    EventFeatures b = Reports.ferrySinksElsewhere(2, MARCH_3.plusDays(20));
    String text = "Solveig trawler Nergaard";
    EventFeaturizer featurizer = new EventFeaturizer(List.of());

    assertThat(
            scorer(a, b)
                .explain(a, b, featurizer.vocabulary(Reports.article(3, null, "", text), text)))
        .contains("words in common", "adds", "more than 7 days apart", "solveig", "nergaard");
  }

  @Test
  void featuresSurviveTheWire() throws IOException {
    EventFeatures features = Reports.ferrySinks(1, MARCH_3);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    features.writeTo(new DataOutputStream(bytes));

    assertThat(
            EventFeatures.readFrom(
                new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
        .isEqualTo(features);
  }

  @Test
  void statisticsOfHalvesAddUp() throws IOException {
    EventFeatures a = Reports.ferrySinks(1, MARCH_3);
    EventFeatures b = Reports.bankFails(2, MARCH_3);
    CorpusStatistics whole = statistics(a, b);
    CorpusStatistics merged = statistics(a);
    merged.merge(statistics(b));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    merged.writeTo(new DataOutputStream(bytes));
    CorpusStatistics read =
        CorpusStatistics.readFrom(
            new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(read.articles()).isEqualTo(2);
    for (int i = 0; i < a.terms().size(); i++) {
      assertThat(read.idf(a.terms().hash(i))).isEqualTo(whole.idf(a.terms().hash(i)));
    }
  }

  private static EventFeatures weekly(long id, String... figures) {
    return Reports.features(
        id,
        MARCH_3.plusDays(7 * id),
        "Weekly wool report: bales and prices",
        "Merino closed at %s, crossbred at %s and lambswool at %s crowns. Some %s bales were sold, %s"
                .formatted((Object[]) figures)
            + " per cent fewer, brokers said.");
  }

  private static double value(EventFeatures a, EventFeatures b, PairFeature feature) {
    return scorer(a, b).values(a, b)[feature.ordinal()];
  }

  private static EventScorer scorer(EventFeatures... articles) {
    return new EventScorer(statistics(articles), EventSettings.defaults());
  }

  private static CorpusStatistics statistics(EventFeatures... articles) {
    CorpusStatistics statistics = new CorpusStatistics();
    for (EventFeatures article : articles) {
      statistics.add(article);
    }
    return statistics;
  }
}
