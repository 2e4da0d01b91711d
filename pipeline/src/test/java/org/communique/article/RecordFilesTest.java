package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordFilesTest {

  @Test
  void readsSynonymsOfColumns() {
    Article article =
        Collected.read(
                "a.csv",
                "Headline,Publisher,PubDate,Full Text,link\n"
                    + "Rain at last,Hill Post,\"Tue, 05 Mar 2024 10:00:00 GMT\",\"It rained.\n\nMore"
                    + " is due.\",https://hill.example/1\n")
            .sole();

    assertThat(article.title()).isEqualTo("Rain at last");
    assertThat(article.source()).isEqualTo("Hill Post");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.META);
    assertThat(article.body()).isEqualTo("It rained.\nMore is due.");
    assertThat(article.origin().record()).isEqualTo("1");
  }

  @Test
  void anUnclosedQuoteCostsItsOwnRowOnly() {
    Collected found =
        Collected.read(
            "a.csv", "id,body\n1,first\n2,\"never closed\n3,\"third, whole\"\n4,fourth\n");

    assertThat(found.articles)
        .extracting(Article::body)
        .containsExactly("first", "third, whole", "fourth");
    assertThat(found.rejections).hasSize(1);
    assertThat(found.rejections.get(0).reason()).isEqualTo(RejectionReason.MALFORMED_RECORD);
    assertThat(found.rejections.get(0).detail()).contains("line 3");
  }

  @Test
  void aRowOfTheWrongWidthIsRejectedWithItsLine() {
    Collected found = Collected.read("a.tsv", "id\tbody\n1\tone\n2\n3\tthree\n");

    assertThat(found.articles).hasSize(2);
    assertThat(found.rejections.get(0).detail())
        .isEqualTo("line 3: 1 cells where the header has 2");
  }

  @Test
  void aCutJsonLineIsRejectedWithItsLine() {
    Collected found =
        Collected.read(
            "a.jsonl",
            "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"y\",\"text\":\"Tw\n{\"text\":\"Three.\"}\n");

    assertThat(found.articles)
        .extracting(article -> article.origin().record())
        .containsExactly("x", "3");
    assertThat(found.rejections.get(0).detail()).startsWith("line 2");
  }

  @Test
  void readsListsAndWrappersOfJson() {
    String list = "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]";

    assertThat(Collected.read("a.json", list).articles).hasSize(2);
    assertThat(Collected.read("a.json", "{\"data\":" + list + "}").articles).hasSize(2);
    assertThat(Collected.read("a.json", "{\"response\":{\"docs\":" + list + "}}").articles)
        .extracting(article -> article.origin().record())
        .containsExactly("1", "2");
  }

  @Test
  void aJsonFileOfOneObjectIsOneArticle() {
    Article article =
        Collected.read(
                "a.json",
                "{\"source\":{\"id\":null,\"name\":\"Hill Post\"},\"content\":\"<p>One.</p><p>Two.</p>\"}")
            .sole();

    assertThat(article.origin().record()).isEmpty();
    assertThat(article.source()).isEqualTo("Hill Post");
    assertThat(article.body()).isEqualTo("One.\nTwo.");
  }
}
