package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedArticlesTest {

  @TempDir private Path folder;

  @Test
  void givesBackArticlesOfAnyLengthInOrder() throws IOException {
    Article large = Hives.article(-1, "The Comb", "Königin 🐝", "蜜蜂 hive\n".repeat(20_000) + "end");
    Article bare =
        new Article(
            2, new Origin("f.csv", "17"), "", "", null, PublishedFrom.NONE, "", "", "", "Bee.");

    assertThat(readBack(staged(large, bare))).containsExactly(large, bare);
  }

  @Test
  void givesBackNothingFromAFileWithoutArticles() throws IOException {
    assertThat(readBack(staged())).isEmpty();
  }

  @Test
  void refusesAFileThatWasCutOff() throws IOException {
    Path file = staged(Hives.article(1, "The Comb", "Queen", Hives.QUEEN));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));

    assertThatThrownBy(() -> readBack(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(file + " ends too early");
  }

  private Path staged(Article... articles) throws IOException {
    Path file = folder.resolve("staged");
    try (StagedArticles staged = StagedArticles.create(file)) {
      for (Article article : articles) {
        staged.add(article);
      }
    }
    return file;
  }

  private static List<Article> readBack(Path file) {
    List<Article> articles = new ArrayList<>();
    StagedArticles.each(file, articles::add);
    return articles;
  }
}
