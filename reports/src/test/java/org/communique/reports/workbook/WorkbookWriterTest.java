package org.communique.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Fixture;
import org.communique.reports.findings.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class WorkbookWriterTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/workbook.txt");

  private static byte[] small = new byte[0];

  @BeforeAll
  static void writeTheSmallWorkbook() throws IOException {
    small = write(new WorkbookWriter(), Fixture.shippingTalks());
  }

  private static byte[] write(WorkbookWriter writer, Path run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(Findings.open(run), out);
    return out.toByteArray();
  }

  @Test
  void cellsAreThoseOfTheGoldenFile() throws IOException {
    String cells = CellDump.of(small);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(GOLDEN, cells);
    }

    assertThat(cells).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void everyPartKeepsToTheSchemas() throws IOException, SAXException {
    OoxmlSchemas schemas = new OoxmlSchemas();
    Map<String, String> parts = parts(small);
    assertThat(schemas.violations(parts)).isEmpty();
    assertThat(schemas.violations(parts(write(new WorkbookWriter(), Fixture.nothing())))).isEmpty();

    parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> xml.replace(" r=", " row="));
    assertThat(schemas.violations(parts)).isNotEmpty();
  }

  @Test
  void bytesAreTheSameInAnyZoneAndLocale() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      byte[] again = write(new WorkbookWriter(), Fixture.shippingTalks());

      assertThat(partsThatDiffer(again, small)).isEmpty();
      assertThat(sha256(again)).isEqualTo(sha256(small));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void textFromOutsideIsNeverAFormula() throws IOException {
    for (Map.Entry<String, String> part : parts(small).entrySet()) {
      Matcher formula = Pattern.compile("<f>([^<]{0,200})").matcher(part.getValue());
      while (formula.find()) {
        assertThat(formula.group(1)).matches("(COUNT|SUM)[^|]*").doesNotContain("HYPERLINK");
      }
    }
  }

  @Test
  void linksLeadToTheWebOrToOwnCells() throws IOException {
    String all = String.join("\n", parts(small).values());

    assertThat(all).contains("Target=\"https://lotus.example/news/204\" TargetMode=\"External\"");
    assertThat(all).doesNotContain("Target=\"javascript");
    assertThat(all).contains("location=\"'Statements'!A5\"").contains("location=\"'Articles'!A5\"");
  }

  @Test
  void everyTableHasANameAndFilterButtons() throws IOException {
    assertThat(tables(small).keySet())
        .containsExactly(
            "Articles",
            "Commitments",
            "Events",
            "Mentions",
            "Months",
            "Rejected",
            "Statements",
            "Topics");
    assertThat(tables(small).get("Events")).contains("<autoFilter ref=\"A4:P11\"/>");
  }

  @Test
  void longTablesGoOnInAnotherSheet() throws IOException {
    byte[] split = write(new WorkbookWriter(12), Fixture.shippingTalks());

    assertThat(tables(split)).containsKeys("Articles", "Articles_2", "Articles_3", "Statements_2");
    String all = String.join("\n", parts(split).values());
    assertThat(all)
        .contains("name=\"Articles (3)\"")
        .contains("COUNTA(Articles[Article id])+COUNTA(Articles_2[Article id])")
        .contains("location=\"'Articles (2)'!A");
  }

  @Test
  void emptyTablesAreTablesThatSaySo() throws IOException {
    byte[] empty = write(new WorkbookWriter(), Fixture.nothing());

    assertThat(CellDump.of(empty))
        .contains("No commitment was found.", "No article was read.", "Nothing was rejected.");
    assertThat(tables(empty).get("Commitments")).contains("ref=\"A4:R5\"");
  }

  @Test
  void moreRowsThanStayInMemoryAreAllThere(@TempDir Path folder) throws IOException {
    Findings many = ManyFindings.write(folder, 1_500);
    Path file = folder.resolve("many.xlsx");

    new WorkbookWriter().write(many, file);

    assertThat(tables(Files.readAllBytes(file)).get("Mentions")).contains("ref=\"A4:J3004\"");
  }

  @Test
  void sheetsAreForThePaperOfTheBeat(@TempDir Path folder) throws IOException {
    Findings few = ManyFindings.write(folder, 20);
    String a4 = sheets(write(few, folder));
    Manifest manifest = few.manifest();
    Manifest onLetter =
        new Manifest(
            manifest.title(),
            manifest.asOf(),
            new TreeMap<>(Map.of("page_size", "Letter")),
            manifest.inputs(),
            manifest.counts(),
            manifest.languagesNotAnalysed(),
            manifest.versions(),
            manifest.times());

    String letter = sheets(write(Findings.of(folder, onLetter), folder));

    assertThat(a4).contains("paperSize=\"9\"").doesNotContain("paperSize=\"1\"");
    assertThat(letter).contains("paperSize=\"1\"").doesNotContain("paperSize=\"9\"");
  }

  private static byte[] write(Findings findings, Path folder) throws IOException {
    Path file = folder.resolve("book.xlsx");
    new WorkbookWriter().write(findings, file);
    return Files.readAllBytes(file);
  }

  private static String sheets(byte[] workbook) throws IOException {
    StringBuilder sheets = new StringBuilder();
    parts(workbook)
        .forEach(
            (part, xml) -> {
              if (part.startsWith("xl/worksheets/sheet")) {
                sheets.append(xml);
              }
            });
    return sheets.toString();
  }

  private static List<String> partsThatDiffer(byte[] one, byte[] other) throws IOException {
    Map<String, String> first = parts(one);
    Map<String, String> second = parts(other);
    return first.keySet().stream()
        .filter(p -> !Objects.equals(first.get(p), second.get(p)))
        .toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Map<String, String> tables(byte[] workbook) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    Pattern name = Pattern.compile("displayName=\"([^\"]{1,50})\"");
    parts(workbook)
        .forEach(
            (part, xml) -> {
              Matcher found = name.matcher(xml);
              if (part.startsWith("xl/tables/") && found.find()) {
                tables.put(found.group(1), xml);
              }
            });
    return tables;
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
