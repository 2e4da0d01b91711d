package org.communique.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.communique.article.Article;
import org.communique.article.ArticleReader;
import org.communique.article.ArticleSink;
import org.communique.article.ReadingSettings;
import org.communique.article.Rejection;
import org.communique.beat.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Bodies, titles and dates taken out of labelled pages, against their labels.
 *
 * <p>A gold line has {@code file} (the page, relative to the gold's folder) and {@code body}, and
 * may have {@code title} and {@code date} (or {@code published}).
 */
public final class ExtractionEvaluation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Page> pages;

  /** A page's label and what was read of it; null when it was rejected. */
  private record Page(
      String file, String title, String date, TextOverlap overlap, @Nullable Article found) {

    boolean titleFits() {
      return found != null && letters(found.title()).equals(letters(title));
    }

    boolean dateFits() {
      return found != null
          && found.published() != null
          && date.startsWith(found.published().toString());
    }

    private static String letters(String text) {
      return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
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
    ReadingSettings settings = ReadingSettings.of(Sources.none(), asOf);
    ArticleReader reader = new ArticleReader(settings);
    List<Page> pages = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(gold)) {
        number++;
        if (!line.isBlank()) {
          pages.add(page(reader, gold, line, gold + ":" + number + ": "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(gold.toString(), e);
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException(gold + ": holds no labelled page");
    }
    return new ExtractionEvaluation(pages);
  }

  private static Page page(ArticleReader reader, Path gold, String line, String at)
      throws IOException {
    JsonNode label = JSON.readTree(line);
    String file = text(label, "file", at);
    String body = text(label, "body", at);
    Article found = read(reader, gold, file, at);
    String date = label.path("date").asText(label.path("published").asText(""));
    return new Page(
        file,
        label.path("title").asText(""),
        date,
        TextOverlap.of(body, found == null ? "" : found.body()),
        found);
  }

  private static String text(JsonNode label, String field, String at) {
    JsonNode value = label.get(field);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException(
          at + "field " + field + " is missing; a page needs file and body");
    }
    return value.textValue();
  }

  private static @Nullable Article read(ArticleReader reader, Path gold, String file, String at)
      throws IOException {
    Path folder = gold.toAbsolutePath().normalize().getParent();
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
    try (InputStream in = Files.newInputStream(inside(folder, file, at))) {
      reader.read(file, in, sink);
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static Path inside(@Nullable Path folder, String file, String at) {
    try {
      Path page = folder == null ? null : folder.resolve(file).normalize();
      if (page != null && page.startsWith(folder) && Files.isRegularFile(page)) {
        return page;
      }
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(at + "no path: " + file, e);
    }
    throw new IllegalArgumentException(at + "no file " + file + " in the gold's folder");
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
        share(pages.stream().filter(page -> !page.title().isEmpty()).map(Page::titleFits).toList()),
        share(pages.stream().filter(page -> !page.date().isEmpty()).map(Page::dateFits).toList()));
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
    pages.stream()
        .sorted(
            Comparator.comparingDouble((Page page) -> page.overlap().f1())
                .thenComparing(Page::file))
        .filter(page -> page.overlap().f1() < 1 || wrongFields(page).length() > 0)
        .forEach(page -> text.append(describe(page)));
    return text.toString();
  }

  private static String describe(Page page) {
    return String.format(
        Locale.ROOT,
        "  F1 %.3f  precision %.3f  recall %.3f  %s%s%n",
        page.overlap().f1(),
        page.overlap().precision(),
        page.overlap().recall(),
        page.file(),
        wrongFields(page));
  }

  private static String wrongFields(Page page) {
    String title =
        page.title().isEmpty() || page.titleFits()
            ? ""
            : "\n      title " + (page.found() == null ? "none" : page.found().title());
    String date =
        page.date().isEmpty() || page.dateFits()
            ? ""
            : "\n      date " + (page.found() == null ? "none" : page.found().published());
    return title + date;
  }
}
