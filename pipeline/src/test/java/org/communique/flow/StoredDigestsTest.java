package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDigestsTest {

  @TempDir private Path folder;

  @Test
  void givesBackEveryDigestInOrderOfItsArticle() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      articles.add(Hives.article(i * 77 - 300, "Café " + i, "Queen 蜜蜂", Hives.QUEEN));
    }
    String one = write(articles.subList(5, 9));
    String other = write(articles.subList(0, 5));
    Lookup<ArticleDigest> stored = Lookup.of(StoredDigests.of(List.of(one, other)));
    Lookup<ArticleDigest> held = Hives.digests(articles.toArray(new Article[0]));

    assertThat(stored.all()).isEqualTo(held.all());
    assertThat(stored.get(8)).isEqualTo(held.get(8));
    assertThatThrownBy(() -> stored.get(9)).hasMessage("no record of 0000000000000009");
  }

  @Test
  void twoDigestsOfOneArticleAreAMistake() {
    Article article = Hives.article(5, "The Comb", "", Hives.MARKET);
    StoredDigests twice = StoredDigests.of(List.of(write(List.of(article, article))));

    assertThatThrownBy(() -> Lookup.of(twice)).hasMessage("two records of 0000000000000005");
  }

  private String write(List<Article> articles) {
    try (DigestFile file = DigestFile.create(folder)) {
      articles.forEach(article -> file.add(Hives.digest(article)));
      return file.path();
    }
  }
}
