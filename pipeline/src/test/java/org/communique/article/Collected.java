package org.communique.article;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.beat.Sources;

/** What a reader found, in order. */
final class Collected implements ArticleSink {

  static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

  final List<Article> articles = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();

  static Collected read(String file, String text) {
    return read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static Collected read(String file, byte[] bytes) {
    Collected collected = new Collected();
    new ArticleReader(ReadingSettings.of(Sources.none(), AS_OF))
        .read(file, new ByteArrayInputStream(bytes), collected);
    return collected;
  }

  /** The only article of a file without rejections. */
  Article sole() {
    if (articles.size() != 1 || !rejections.isEmpty()) {
      throw new AssertionError(articles.size() + " articles, " + rejections);
    }
    return articles.get(0);
  }

  @Override
  public void accept(Article article) {
    articles.add(article);
  }

  @Override
  public void reject(Rejection rejection) {
    rejections.add(rejection);
  }
}
