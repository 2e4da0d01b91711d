package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fields of outside tables may be as long as their file. */
class EndlessFieldsTest {

  @Test
  void cutsTheNameOfAnOutlet() {
    String name = "🐝".repeat(40_000);
    Article article =
        Collected.read("f.csv", "source,title,body\n" + name + ",Queen,The queen is in the hive.\n")
            .sole();

    assertThat(article.source()).hasSize(200).isEqualTo("🐝".repeat(100));
  }

  @Test
  void keepsWholeCharactersWhereItCuts() {
    String name = "a" + "🐝".repeat(200);
    Article article =
        Collected.read("f.csv", "source,title,body\n" + name + ",Queen,The queen is in the hive.\n")
            .sole();

    assertThat(article.source()).isEqualTo("a" + "🐝".repeat(99));
  }
}
