package org.communique.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.communique.article.Sentence;
import org.communique.beat.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicMatcherTest {

  @Test
  void findsEveryPlaceInReadingOrder() {
    assertThat(texts("bee OR \"royal jelly\"", "Bee", "A bee makes royal jelly. The Bee."))
        .containsExactly("Bee", "bee", "royal jelly", "Bee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bee AND wasp|The bee met no other.|0",
        "bee AND wasp|The bee met a wasp.|2",
        "+bee +wasp|The bee met a wasp.|2",
        "bee AND (wasp OR hornet)|A hornet ate the bee.|2",
        "bee NOT spelling|The bee flew.|1",
        "bee NOT spelling|A spelling bee was held.|0",
        "bee -spelling|A spelling bee was held.|0",
        "\"raw honey\"|Honey, raw and clear.|0",
        "\"raw honey\"|They sell raw honey.|1",
        "\"honey comb\"~2|Honey in the comb.|1",
        "\"honey comb\"~1|Honey in the comb.|0",
        "\"honey comb\"~4|A comb full of honey.|1",
        "pollinat*|Pollinators pollinate; pollen does not.|2",
        "b?e|Bee and bye, but no beehive.|2",
        "bee|Bees and beehives are other words.|0",
        "bee|The bee's wings and the Bee’s sting.|2",
        "BEE|a bee|1",
        "café|The Cafe and the CAFÉ.|2",
        "cafe|In the CAFÉ.|1",
        "Pollinat*|A POLLINATOR.|1",
        "honey-comb|A honey-comb, a honey comb, a comb of honey.|2",
        "\"honey comb\"|A honey-comb.|1",
        "蜜蜂|我们的蜜蜂采蜜。|1",
        "\"蜜蜂\"|蜂蜜不是那个词。|0",
        "2030|By 2030 and in 2030s.|1",
        "title:bee|The bee is in the body.|0",
      })
  void matchesByTheRulesOfTheQuery(String query, String body, int mentions) {
    assertThat(match(query, "", body)).hasSize(mentions);
  }

  @Test
  void aNegationInTheTitleHoldsForTheBody() {
    assertThat(match("bee NOT spelling", "Spelling contest", "The bee was long.")).isEmpty();
    assertThat(match("bee NOT spelling", "Bee", "It was a spelling contest.")).isEmpty();
  }

  @Test
  void aConjunctionMaySpanTitleAndBody() {
    assertThat(texts("bee AND wasp", "A bee", "A wasp.")).containsExactly("bee", "wasp");
  }

  @Test
  void aPhraseDoesNotSpanTitleAndBody() {
    assertThat(match("\"raw honey\"", "So raw", "Honey it is.")).isEmpty();
  }

  @Test
  void aNegatedTermIsNoMention() {
    assertThat(texts("(bee OR wasp) NOT hornet", "", "One bee, one wasp."))
        .containsExactly("bee", "wasp");
  }

  @Test
  void countsAMatchInsideAnotherOnce() {
    assertThat(texts("honey OR \"raw honey\" OR hon*", "", "The raw honey, then honey."))
        .containsExactly("raw honey", "honey");
  }

  @Test
  void countsMatchesThatOverlapHalfEach() {
    assertThat(texts("\"raw honey\" OR \"honey comb\"", "", "A raw honey comb."))
        .containsExactly("raw honey", "honey comb");
  }

  @Test
  void offsetsPointAtTheMatchInItsField() {
    String title = "🐝 Ünder the Bee";
    String body = "😀 Öne bee.\nThe bees’\nraw\nhoney 🍯 is here; bee!";
    for (Mention mention : match("bee OR \"raw honey\" OR bees", title, body)) {
      String field = mention.sentenceNo() == 0 ? title : body;
      assertThat(field.substring(mention.start(), mention.end()).replace('\n', ' '))
          .isEqualTo(mention.text());
    }
    assertThat(texts("bee OR \"raw honey\" OR bees", title, body))
        .containsExactly("Bee", "bee", "bees", "raw honey", "bee");
  }

  @Test
  void numbersSentencesFromOneAndTheTitleZero() {
    assertThat(match("bee", "Bee", "No. A bee. None here. Bee, bee."))
        .extracting(Mention::sentenceNo)
        .containsExactly(0, 2, 4, 4);
  }

  @Test
  void listsTopicsInTheirOrder() {
    TopicMatcher matcher =
        new TopicMatcher(List.of(new Topic("Wasps", "wasp", ""), new Topic("Bees", "bee", "")));
    Article article = article("", "A bee and a wasp.");

    assertThat(matcher.match(article, sentences(article.body())))
        .extracting(Mention::topic)
        .containsExactly("Wasps", "Bees");
  }

  @Test
  void forgetsTheArticleBefore() {
    TopicMatcher matcher = new TopicMatcher(List.of(new Topic("Bees", "bee", "")));
    matcher.match(article("Bee", "A bee."), List.of());

    assertThat(matcher.match(article("", "A wasp."), List.of())).isEmpty();
  }

  @Test
  void findsAMatchInAVeryLongText() {
    String body = "filler ".repeat(50_000) + "bee";
    assertThat(match("bee", "", body))
        .extracting(Mention::start)
        .containsExactly(body.length() - 3);
  }

  private static List<String> texts(String query, String title, String body) {
    return match(query, title, body).stream().map(Mention::text).toList();
  }

  private static List<Mention> match(String query, String title, String body) {
    return new TopicMatcher(List.of(new Topic("Any", query, "")))
        .match(article(title, body), sentences(body));
  }

  private static Article article(String title, String body) {
    return new Article(
        7, new Origin("a.txt", ""), "", "", null, PublishedFrom.NONE, "", "en", title, body);
  }

  /** Cuts at full stops. */
  private static List<Sentence> sentences(String body) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) == '.' || i == body.length() - 1) {
        sentences.add(new Sentence(sentences.size() + 1, start, i + 1));
        start = i + 1;
      }
    }
    return sentences;
  }
}
