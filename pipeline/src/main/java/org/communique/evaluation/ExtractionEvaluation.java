package org.communique.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.ArticleSink;
import org.communique.article.ReadingSettings;
import org.communique.article.Rejection;
import org.communique.beat.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Bodies, titles and dates taken out of labelled pages, against their labels. {@link GoldPages}
 * tells what a label may look like.
 */
public final class ExtractionEvaluation {

  private final List<Page> pages;

  /** A page's label and what was read of it; null when it was rejected. */
  private record Page(GoldPage gold, TextOverlap overlap, @Nullable Article found) {

    boolean hasTitle() {
      return !gold.title().isBlank();
    }

    boolean titleFits() {
      return found != null && gold.isTitle(found.title());
    }

    boolean dateFits() {
      return found != null && Objects.equals(found.published(), gold.date());
    }
  }

  private ExtractionEvaluation(List<Page> pages) {
    this.pages = List.copyOf(pages);
  }

  /**
   * Reads every page of {@code gold} as a run does.
   *
   * @throws IllegalArgumentException naming file, line and field when a needed field is missing
   */
  public static ExtractionEvaluation of(Path gold, LocalDate asOf) {
    ArticleReader reader = new ArticleReader(ReadingSettings.of(Sources.none(), asOf));
    List<Page> pages = new ArrayList<>();
    for (GoldPage page : GoldPages.read(gold)) {
      Article found = read(reader, page);
      pages.add(
          new Page(page, TextOverlap.of(page.body(), found == null ? "" : found.body()), found));
    }
    return new ExtractionEvaluation(pages);
  }

  private static @Nullable Article read(ArticleReader reader, GoldPage page) {
    List<Article> found = new ArrayList<>();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void accept(Article article) {
            found.add(article);
          }

          @Override
          public void reject(Rejection rejection) {}
        };
    try (InputStream in = page.open()) {
      reader.read(page.readAs(), in, sink);
    } catch (IOException e) {
      throw new UncheckedIOException(page.name(), e);
    }
    return found.isEmpty() ? null : found.get(0);
  }

  public ExtractionFigures figures() {
    return new ExtractionFigures(
        pages.size(),
        pages.stream()
            .map(Page::overlap)
            .filter(TextOverlap::hasFound)
            .mapToDouble(TextOverlap::precision)
            .average()
            .orElse(0),
        pages.stream()
            .map(Page::overlap)
            .filter(TextOverlap::hasTruth)
            .mapToDouble(TextOverlap::recall)
            .average()
            .orElse(0),
        share(pages.stream().filter(Page::hasTitle).map(Page::titleFits).toList()),
        share(
            pages.stream()
                .filter(page -> page.gold().date() != null)
                .map(Page::dateFits)
                .toList()));
  }

  private static @Nullable Double share(List<Boolean> fits) {
    return fits.isEmpty()
        ? null
        : (double) fits.stream().filter(Boolean::booleanValue).count() / fits.size();
  }

  /** One JSON object of figures. */
  public String json() {
    return figures().json();
  }

  /** Figures, then the pages from worst to best as far as they are not perfect. */
  public String report() {
    ExtractionFigures figures = figures();
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%d pages%nprecision %.3f  recall %.3f  F1 %.3f%n",
                figures.pages(),
                figures.precision(),
                figures.recall(),
                figures.f1()));
    text.append(line("titles", figures.titleAccuracy()))
        .append(line("dates", figures.dateAccuracy()));
    pages.stream()
        .sorted(
            Comparator.comparingDouble((Page page) -> page.overlap().f1())
                .thenComparing(page -> page.gold().name()))
        .filter(page -> page.overlap().f1() < 1 || wrongFields(page).length() > 0)
        .forEach(page -> text.append(describe(page)));
    return text.toString();
  }

  private static String line(String what, @Nullable Double right) {
    return right == null ? "" : String.format(Locale.ROOT, "%s right %.3f%n", what, right);
  }

  private static String describe(Page page) {
    return String.format(
        Locale.ROOT,
        "  F1 %.3f  precision %.3f  recall %.3f  %s%s%n",
        page.overlap().f1(),
        page.overlap().precision(),
        page.overlap().recall(),
        page.gold().name(),
        wrongFields(page));
  }

  private static String wrongFields(Page page) {
    String title =
        !page.hasTitle() || page.titleFits()
            ? ""
            : "\n      title " + (page.found() == null ? "none" : page.found().title());
    String date =
        page.gold().date() == null || page.dateFits()
            ? ""
            : "\n      date " + (page.found() == null ? "none" : page.found().published());
    return title + date;
  }
}
