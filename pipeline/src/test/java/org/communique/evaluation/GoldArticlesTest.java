package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.communique.copies.CopySettings;
import org.communique.events.EventSettings;
import org.junit.jupiter.api.Test;

class GoldArticlesTest {

  private static final String BOAT =
      "{'id':'1','date':'2031-03-03','title':'Boat','body':'The boat sank.','event':'e','x':[1]}";

  @Test
  void readsAnArticleAndIgnoresWhatItDoesNotKnow() {
    GoldArticle gold = read(BOAT).articles().get(0);

    assertThat(gold.name()).isEqualTo("1");
    assertThat(gold.group()).isEqualTo("e");
    assertThat(gold.article().published()).isEqualTo(LocalDate.of(2031, 3, 3));
  }

  @Test
  void knowsAnArticleWhereverItStands() {
    String train = BOAT.replace("'id':'1'", "'id':'2'").replace("boat", "train");

    assertThat(read(BOAT, train).articles())
        .containsExactlyInAnyOrderElementsOf(read(train, BOAT).articles());
  }

  @Test
  void readsAnUndatedArticle() {
    GoldArticle gold = read(BOAT.replace("'2031-03-03'", "null")).articles().get(0);

    assertThat(gold.article().published()).isNull();
  }

  @Test
  void takesTheDayOfTheAddressWhereNoneIsGiven() {
    String address = "null,'url':'https://harbour.example/2031/03/02/boat'";
    GoldArticle undated = read(BOAT.replace("'2031-03-03'", address)).articles().get(0);
    GoldArticle dated =
        read(BOAT.replace("'2031-03-03'", address.replace("null", "'2031-03-03'")))
            .articles()
            .get(0);

    assertThat(undated.article().published()).isEqualTo(LocalDate.of(2031, 3, 2));
    assertThat(dated.article().published()).isEqualTo(LocalDate.of(2031, 3, 3));
  }

  @Test
  void takesTheTitleForAnEmptyBody() {
    GoldArticle gold = read(BOAT.replace("The boat sank.", "")).articles().get(0);

    assertThat(gold.article().body()).isEqualTo("Boat");
  }

  @Test
  void readsPairs() {
    GoldArticles gold =
        read("{'near_dup':true,'a':{'id':'1','body':'Boat.'},'b':{'id':'2','body':'Boat!'}}");

    assertThat(gold.pairs()).hasSize(1);
    assertThat(gold.pairs().get(0).together()).isTrue();
  }

  @Test
  void saysWhichFieldIsMissingWhere() {
    assertThatThrownBy(() -> read(BOAT, BOAT.replace("'event'", "'other'").replace("'1'", "'2'")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("gold.jsonl:2: field event is missing");
  }

  @Test
  void saysWhereALineIsNoJson() {
    assertThatThrownBy(() -> read(BOAT, "oops"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("gold.jsonl:2: no JSON");
  }

  @Test
  void refusesAnIdThatStandsTwice() {
    assertThatThrownBy(() -> read(BOAT, BOAT)).hasMessageContaining("id 1 stands twice");
  }

  @Test
  void measuresEventsOfAGoldFile() {
    GoldArticles gold =
        read(BOAT, BOAT.replace("'1'", "'2'").replace("sank", "sank near Lindholm"));
    EventEvaluation evaluation =
        EventEvaluation.of(gold, List.of(), CopySettings.defaults(), EventSettings.defaults());

    assertThat(evaluation.metrics().articles()).isEqualTo(2);
    assertThat(evaluation.report()).contains("B-cubed").contains("threshold now");
  }

  @Test
  void measuresCopiesOfAPairFile() {
    CopyEvaluation evaluation =
        CopyEvaluation.of(
            read("{'near_dup':true,'a':{'id':'1','body':'Boat.'},'b':{'id':'2','body':'Boat!'}}"),
            CopySettings.defaults());

    assertThat(evaluation.metrics().pairF1()).isEqualTo(1);
    assertThat(evaluation.json()).startsWith("{\"articles\":2,");
  }

  private static GoldArticles read(String... lines) {
    return GoldArticles.read(
        "gold.jsonl", Stream.of(lines).map(line -> line.replace('\'', '"')), "event");
  }
}
