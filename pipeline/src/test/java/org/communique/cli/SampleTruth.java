package org.communique.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The labels of the sample beat; {@code sample/README.md} in the test resources tells what each
 * means. Places are {@code file#record}, sorted.
 *
 * @param articles by place
 * @param rejected place to reason
 * @param topics {@code topic | place}
 * @param furniture strings that no body may hold
 * @param statements by {@code place | sentence}
 */
record SampleTruth(
    Map<String, Labels> articles,
    Map<String, String> rejected,
    Set<String> topics,
    List<Furniture> furniture,
    Map<String, Stated> statements) {

  /** What is true of one article; a field is empty where the raw text does not tell it. */
  record Labels(
      String place,
      String title,
      String source,
      String published,
      String language,
      String copyGroup,
      String copyKind,
      String event,
      String storyline) {

    @Override
    public String toString() {
      return place;
    }
  }

  /** A string of the page that an article stood on. */
  record Furniture(String place, String text) {

    @Override
    public String toString() {
      return place;
    }
  }

  /** A sentence that states or takes back a commitment. */
  record Stated(
      String place,
      String quote,
      String commitment,
      Set<String> actors,
      Set<String> parties,
      String firmness,
      String deadline,
      boolean withdrawal) {

    String sentence() {
      return place + " | " + quote;
    }

    @Override
    public String toString() {
      return sentence();
    }
  }

  static SampleTruth read() {
    Map<String, Labels> articles = new TreeMap<>();
    for (CSVRecord row : rows("articles")) {
      articles.put(place(row), labels(row));
    }
    Map<String, String> rejected = new TreeMap<>();
    rows("rejected").forEach(row -> rejected.put(place(row), row.get("reason")));
    Set<String> topics = new TreeSet<>();
    rows("topics").forEach(row -> topics.add(row.get("topic") + " | " + place(row)));
    Map<String, Stated> statements = new TreeMap<>();
    for (CSVRecord row : rows("statements")) {
      statements.put(stated(row).sentence(), stated(row));
    }
    return new SampleTruth(
        articles,
        rejected,
        topics,
        rows("quirks").stream().map(row -> new Furniture(place(row), row.get("absent"))).toList(),
        statements);
  }

  /** Place of the original in an article's copy group. */
  String originalOf(String place) {
    Labels labels = articles.get(place);
    return articles.values().stream()
        .filter(other -> labels != null && other.copyGroup().equals(labels.copyGroup()))
        .filter(other -> other.copyKind().equals("original"))
        .map(Labels::place)
        .findFirst()
        .orElse(place);
  }

  static String place(String file, String record) {
    return file + "#" + record;
  }

  private static String place(CSVRecord row) {
    return place(row.get("file"), row.get("record"));
  }

  private static Labels labels(CSVRecord row) {
    return new Labels(
        place(row),
        row.get("title"),
        row.get("source"),
        row.get("published"),
        row.get("language"),
        row.get("copy_group"),
        row.get("copy_kind"),
        row.get("event"),
        row.get("storyline"));
  }

  private static Stated stated(CSVRecord row) {
    return new Stated(
        place(row),
        row.get("quote"),
        row.get("commitment"),
        items(row.get("actors")),
        items(row.get("parties")),
        row.get("firmness"),
        row.get("deadline"),
        row.get("status").equals("withdrawal"));
  }

  private static Set<String> items(String cell) {
    return cell.isEmpty() ? Set.of() : new TreeSet<>(List.of(cell.split("; ")));
  }

  private static List<CSVRecord> rows(String table) {
    String path = "/sample/" + table + ".csv";
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = SampleTruth.class.getResourceAsStream(path);
        CSVParser parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
