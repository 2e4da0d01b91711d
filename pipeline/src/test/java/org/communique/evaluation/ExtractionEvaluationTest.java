package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionEvaluationTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

  private static final String STORY =
      "The orchard lost half of its trees in one night of wind, and nobody was hurt by them.";

  private static final String PAGE =
      "<html><head><title>Wind fells orchard - Valley Post</title></head><body><article>"
          + "<h1>Wind fells orchard</h1><div>5 March 2023</div><p>"
          + STORY
          + "</p></article></body></html>";

  @TempDir Path folder;

  private ExtractionFigures figures(String gold) throws IOException {
    return ExtractionEvaluation.of(write("gold.jsonl", gold), AS_OF).figures();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name).resolveSibling("."));
    return Files.writeString(file, text);
  }

  private static String label(String more) {
    return "{\"html\":\""
        + PAGE.replace("\"", "\\\"")
        + "\",\"body\":\""
        + STORY
        + "\""
        + more
        + "}\n";
  }

  @Test
  void aPageReadRightScoresOne() throws IOException {
    ExtractionFigures figures =
        figures(label(",\"title\":\"Wind fells orchard\",\"date\":\"2023-03-05\""));

    assertThat(figures.pages()).isEqualTo(1);
    assertThat(figures.f1()).isEqualTo(1);
    assertThat(figures.titleAccuracy()).isEqualTo(1);
    assertThat(figures.dateAccuracy()).isEqualTo(1);
  }

  @Test
  void whatTheGoldDoesNotTellIsNotMeasured() throws IOException {
    ExtractionFigures figures = figures(label(",\"title\":null,\"date\":\"\""));

    assertThat(figures.titleAccuracy()).isNull();
    assertThat(figures.dateAccuracy()).isNull();
    assertThat(figures.json()).endsWith("\"title_accuracy\":null,\"date_accuracy\":null}");
  }

  @Test
  void onlyPagesWithALabelCount() throws IOException {
    ExtractionFigures figures =
        figures(
            label("")
                + label(",\"title\":\"Wind fells orchard\",\"date\":\"2023-03-05\"")
                + label(",\"title\":\"Something else\",\"date\":\"2023-03-06\""));

    assertThat(figures.pages()).isEqualTo(3);
    assertThat(figures.titleAccuracy()).isEqualTo(0.5);
    assertThat(figures.dateAccuracy()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WIND FELLS ORCHARD",
        " Wind  fells orchard ",
        "‘Wind’ fells orchard",
        "Wind fells orchard | Valley Post",
        "Wind fells orchard - The Valley Post"
      })
  void titlesAreComparedWithoutCaseSpacesSignsAndOutlet(String title) throws IOException {
    assertThat(figures(label(",\"title\":\"" + title + "\"")).titleAccuracy()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wind fells orchard trees", "Wind fells", "Orchard - Wind fells orchard"})
  void anotherTitleIsWrong(String title) throws IOException {
    assertThat(figures(label(",\"title\":\"" + title + "\"")).titleAccuracy()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2023-03-05T23:50:00+01:00",
    "published, 2023-03-05",
    "datePublished, 5 March 2023",
    "publish_date, 'March 5, 2023'",
    "date_published, 20230305"
  })
  void datesAreComparedByDayUnderAnyUsualName(String name, String date) throws IOException {
    assertThat(figures(label(",\"" + name + "\":\"" + date + "\"")).dateAccuracy()).isEqualTo(1);
  }

  @Test
  void aMissingDayIsWrongWhereThereIsOne() throws IOException {
    String gold = label(",\"date\":\"2023-03-05\"").replace("<div>5 March 2023</div>", "");

    assertThat(figures(gold).dateAccuracy()).isZero();
  }

  @Test
  void aRejectedPageFoundNothing() throws IOException {
    ExtractionFigures figures =
        figures("{\"html\":\"<html></html>\",\"body\":\"" + STORY + "\",\"title\":\"A\"}\n");

    assertThat(figures.recall()).isZero();
    assertThat(figures.titleAccuracy()).isZero();
  }

  @Test
  void precisionAndRecallCountRunsOfFourWords() throws IOException {
    String gold =
        label("").replace("hurt by them.\"}", "hurt by them. A second line is missing\"}");

    ExtractionFigures figures = figures(gold);

    assertThat(figures.precision()).isEqualTo(1);
    assertThat(figures.recall()).isEqualTo(0.75, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "pages/one.html.gz, '\"file\":\"pages/one.html.gz\"'",
    "one.html, '\"page\":\"one.html\"'",
    "one.html, '\"html\":\"one.html\"'",
    "pages/one.html.gz, '\"id\":\"one\"'",
    "html/one.html.gz, '\"id\":\"one\"'",
    "pages/one.html, '\"path\":\"one.html\"'"
  })
  void findsThePageByItsFile(String file, String named) throws IOException {
    Path page = folder.resolve(file);
    Files.createDirectories(folder.resolve("pages"));
    Files.createDirectories(folder.resolve("html"));
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    if (file.endsWith(".gz")) {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(page))) {
        out.write(bytes);
      }
    } else {
      Files.write(page, bytes);
    }

    assertThat(figures("{" + named + ",\"articleBody\":\"" + STORY + "\"}\n").f1()).isEqualTo(1);
  }

  @Test
  void readsLabelsThatStandInOneObjectByTheirIds() throws IOException {
    Files.createDirectories(folder.resolve("html"));
    write("html/one.html", PAGE);
    Path gold =
        write("truth.json", "{\n \"one\": {\n  \"articleBody\": \"" + STORY + "\"\n }\n}\n");

    assertThat(ExtractionEvaluation.of(gold, AS_OF).figures().f1()).isEqualTo(1);
  }

  @Test
  void readsLabelsThatStandInAnArray() throws IOException {
    Path gold = write("truth.json", "[\n" + label("") + "," + label("") + "]\n");

    assertThat(ExtractionEvaluation.of(gold, AS_OF).figures().pages()).isEqualTo(2);
  }

  @Test
  void saysWhichFieldIsMissingAndWhere() throws IOException {
    Path bodyless = write("a.jsonl", label("") + "{\"html\":\"<p>x</p>\"}\n");
    Path pageless = write("b.jsonl", "{\"body\":\"x\"}\n");
    Path empty = write("c.jsonl", "\n");
    Path broken = write("d.jsonl", label("") + "{nothing\n");

    assertThatThrownBy(() -> ExtractionEvaluation.of(bodyless, AS_OF))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.jsonl:2: field body is missing");
    assertThatThrownBy(() -> ExtractionEvaluation.of(pageless, AS_OF))
        .hasMessageContaining("b.jsonl:1: field file is missing");
    assertThatThrownBy(() -> ExtractionEvaluation.of(empty, AS_OF))
        .hasMessageContaining("holds no labelled page");
    assertThatThrownBy(() -> ExtractionEvaluation.of(broken, AS_OF))
        .hasMessageContaining("d.jsonl:2: no JSON");
  }

  @Test
  void readsNoFileOutsideTheGoldsFolder() throws IOException {
    write("secret.html", PAGE);
    Files.createDirectories(folder.resolve("in"));
    Path gold =
        Files.writeString(
            folder.resolve("in/gold.jsonl"), "{\"file\":\"../secret.html\",\"body\":\"x\"}\n");

    assertThatThrownBy(() -> ExtractionEvaluation.of(gold, AS_OF))
        .hasMessageContaining("no file ../secret.html");
  }

  @Test
  void theReportNamesWhatIsWrong() throws IOException {
    Path gold = write("gold.jsonl", label(",\"title\":\"Another\",\"date\":\"2020-01-01\""));

    assertThat(ExtractionEvaluation.of(gold, AS_OF).report())
        .contains("titles right 0.000", "dates right 0.000")
        .contains("title Wind fells orchard", "date 2023-03-05");
  }
}
