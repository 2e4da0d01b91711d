package org.communique.flow;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.ArticleSink;
import org.communique.article.LineCounts;
import org.communique.article.ReadingSettings;
import org.communique.article.Rejection;
import org.communique.article.RepeatedLines;
import org.communique.beat.Beat;
import org.communique.copies.CopySketch;
import org.communique.copies.CopySketcher;
import org.communique.events.EventFeatures;
import org.communique.events.EventFeaturizer;

/**
 * The whole input in memory, through the same rooms as a run: for explanations, which need the text
 * at hand.
 *
 * @param articles by id
 */
public record WholeInput(List<Article> articles, RepeatedLines repeated, Beat beat) {

  public WholeInput {
    articles = articles.stream().sorted(Comparator.comparingLong(Article::id)).toList();
  }

  /** Reads {@code files}; what is rejected is passed over. */
  public static WholeInput read(List<InputFile> files, Beat beat, LocalDate asOf) {
    Collector collector = new Collector();
    ArticleReader reader = new ArticleReader(ReadingSettings.of(beat.sources(), asOf));
    for (InputFile file : files) {
      try (InputStream in =
          new BufferedInputStream(Files.newInputStream(Path.of(file.path())), 1 << 16)) {
        reader.read(file.name(), in, collector);
      } catch (IOException e) {
        throw new UncheckedIOException(file.path(), e);
      }
    }
    return new WholeInput(collector.articles, collector.lines.repeated(), beat);
  }

  /** The text that is compared: without the lines its outlet repeats. */
  public String ownText(Article article) {
    return repeated.without(article);
  }

  public List<CopySketch> sketches() {
    CopySketcher sketcher = new CopySketcher();
    return articles.stream().map(article -> sketcher.sketch(article, ownText(article))).toList();
  }

  public List<EventFeatures> features() {
    EventFeaturizer featurizer = new EventFeaturizer(beat.actors());
    return articles.stream()
        .map(article -> featurizer.features(article, ownText(article)))
        .toList();
  }

  private static final class Collector implements ArticleSink {

    private final List<Article> articles = new ArrayList<>();
    private final LineCounts lines = new LineCounts();

    @Override
    public void accept(Article article) {
      articles.add(article);
      lines.add(article);
    }

    @Override
    public void reject(Rejection rejection) {
      // A rejected record has no place among articles; 'check' lists them.
    }
  }
}
