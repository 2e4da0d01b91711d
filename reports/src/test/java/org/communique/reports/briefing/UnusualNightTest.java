package org.communique.reports.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Fixture;
import org.communique.reports.findings.Table;
import org.communique.reports.findings.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusualNightTest {

  private static final String TITLE = "How slow steaming works, and whom it saves money";

  @TempDir Path folder;

  @Test
  void showsTextOfAnyScriptOrAMarkInItsPlace() throws IOException {
    String hostile =
        "Ship 船 \u202Eevil\u202C 한국 العربية \uD83D\uDEA2 <b>%s</b> \u0000\u0007 e\u0301 "
            + "\u0416 \uD840\uDC00";
    byte[] pdf = withTitle(hostile);
    assertThat(PdfUa.violations(pdf)).isEmpty();
    assertThat(TagTree.of(pdf))
        .contains("Ship")
        .contains("[zh]: 船")
        .contains("evil □□ □□□□□□□ □ <b>%s</b>")
        .contains("é Ж")
        .contains("[zh]: □")
        .contains("characters of a script outside the embedded fonts are shown as □");
  }

  @Test
  void breaksATitleOfFourHundredCharactersWithoutASpace() throws IOException {
    byte[] pdf = withTitle("x".repeat(400));
    assertThat(PdfUa.violations(pdf)).isEmpty();
    assertThat(TagTree.of(pdf)).contains("H3: " + "x".repeat(400));
  }

  @Test
  void shortensATitleThatNeverEnds() throws IOException {
    byte[] pdf = withTitle("tide ".repeat(20_000));
    assertThat(PdfUa.violations(pdf)).isEmpty();
    assertThat(TagTree.of(pdf)).contains("tide tide …");
  }

  @Test
  void shortensNamesThatNeverEnd() throws IOException {
    copyFixture();
    String endless = "mast ".repeat(5_000).strip();
    replaceIn("data/articles.csv", "Tidewatch", endless);
    replaceIn("data/events.csv", "Ballast water", endless);
    replaceIn("data/topic_counts.csv", "Ballast water", endless);
    replaceIn("data/commitments.csv", "Norland Harbour Ministry", endless);
    replaceIn("data/commitments.csv", "Port League", endless);
    replaceIn("run.json", "Ocean shipping talks", endless);
    byte[] pdf = BriefingWriterTest.rendered(folder);
    assertThat(PdfUa.violations(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isLessThan(10);
    }
  }

  @Test
  void linksOnlyToTheWebAndToMail() throws IOException {
    copyFixture();
    Path articles = folder.resolve("data/articles.csv");
    Files.writeString(
        articles,
        Files.readString(articles)
            .replace("https://sealane.example/a/202", "javascript:alert(2)")
            .replace("https://sealane.example/a/104", "file:///etc/passwd")
            .replace("https://tidewatch.example/freighters", "data:text/html;base64"));
    String text = TagTree.of(BriefingWriterTest.rendered(folder));
    assertThat(text).doesNotContain("javascript").doesNotContain("file:").doesNotContain("data:");
    assertThat(text).contains("-> https://gazette.example");
  }

  @Test
  void tellsOfOneArticleInTheSingular() throws IOException {
    copyFixture();
    keep(ArticleRow.TABLE, row -> row.articleId().equals("aec31682fde561917"));
    keep(EventRow.TABLE, row -> row.leadArticleId().equals("aec31682fde561917"));
    String text = TagTree.of(BriefingWriterTest.rendered(folder));
    assertThat(text)
        .contains("Span: 1\n")
        .contains("new event. Most covered")
        .contains("1 article, 1 unique, 1 outlet\n")
        .contains("P: date not given");
  }

  @Test
  void namesATopicThatWasNeverMentioned() throws IOException {
    copyFixture();
    Path counts = folder.resolve("data/topic_counts.csv");
    Files.writeString(counts, Files.readString(counts) + "Whale strikes,2031-06,0,0,0,0,0\n");
    String text = TagTree.of(BriefingWriterTest.rendered(folder));
    assertThat(text).contains("Never mentioned: Whale strikes.");
  }

  @Test
  void setsTheBriefingOnLetterPaper() throws IOException {
    copyFixture();
    Path manifest = folder.resolve("run.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("\"lookback_days\"", "\"page_size\": \"Letter\", \"lookback_days\""));
    byte[] pdf = BriefingWriterTest.rendered(folder);
    assertThat(PdfUa.violations(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
    }
  }

  @Test
  void keepsABusyNightToTenPages() throws IOException {
    Findings busy = Night.write(folder, 110);
    byte[] pdf = BriefingWriterTest.rendered(folder);
    assertThat(busy.manifest().counts().accepted()).isGreaterThan(8_000);
    assertThat(PdfUa.violations(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isBetween(4, 10);
    }
    assertThat(TagTree.of(pdf)).contains("And 980 more events in the workbook.");
  }

  @Test
  void fitsATypicalNightOnFourToTenPages() throws IOException {
    Night.write(folder, 1);
    byte[] pdf = BriefingWriterTest.rendered(folder);
    assertThat(PdfUa.violations(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isBetween(4, 10);
    }
  }

  private byte[] withTitle(String title) throws IOException {
    copyFixture();
    Path events = folder.resolve("data/events.csv");
    Files.writeString(events, Files.readString(events).replace(TITLE, title));
    return BriefingWriterTest.rendered(folder);
  }

  private <T> void keep(Table<T> table, java.util.function.Predicate<T> kept) {
    Path file = folder.resolve("data").resolve(table.fileName());
    List<T> rows;
    try (Stream<T> all = table.read(file)) {
      rows = all.filter(kept).toList();
    }
    try (TableWriter<T> writer = table.writeTo(file)) {
      rows.forEach(writer::write);
    }
  }

  private void replaceIn(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  private void copyFixture() throws IOException {
    Path from = Fixture.shippingTalks();
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> copy(file, folder.resolve(from.relativize(file).toString())));
    }
  }

  private static void copy(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
