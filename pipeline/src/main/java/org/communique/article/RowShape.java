package org.communique.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The columns of a table and what separates its cells. */
final class RowShape {

  private final List<String> names;
  private final char delimiter;
  private final @Nullable Field[] fields;
  private final int[] ranks;

  private RowShape(List<String> names, char delimiter) {
    this.names = List.copyOf(names);
    this.delimiter = delimiter;
    this.fields = new Field[names.size()];
    this.ranks = new int[names.size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Field.of(names.get(i)).orElse(null);
      ranks[i] = Field.rank(names.get(i));
    }
  }

  static RowShape of(String header, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(false)
            .get();
    List<String> names = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(header, format)) {
      for (CSVRecord record : parser) {
        record.forEach(names::add);
      }
    } catch (java.io.UncheckedIOException | IllegalStateException e) {
      names.clear();
      names.add(header);
    }
    return new RowShape(names, delimiter);
  }

  /**
   * The shape that a table's first line tells; what is wrong with it goes to {@code sink}.
   *
   * @param usual delimiter the file's ending promises; others are tried when the header has none
   */
  static @Nullable RowShape read(TextLines lines, char usual, RecordSink sink) throws IOException {
    String header = lines.next();
    while (header != null && header.isBlank()) {
      header = lines.next();
    }
    if (header == null) {
      sink.reject(0, RejectionReason.EMPTY, "no header row");
      return null;
    }
    RowShape shape = of(header, Delimiters.of(header, usual));
    if (!shape.hasText()) {
      sink.reject(0, RejectionReason.MALFORMED_RECORD, shape.complaint());
      return null;
    }
    return shape;
  }

  List<String> names() {
    return names;
  }

  char delimiter() {
    return delimiter;
  }

  int columns() {
    return fields.length;
  }

  private boolean hasText() {
    for (Field field : fields) {
      if (field == Field.BODY || field == Field.LEAD || field == Field.SUMMARY) {
        return true;
      }
    }
    return false;
  }

  private String complaint() {
    return "line 1: no column body, text or content among " + Snippets.cut(names.toString());
  }

  /** Puts the cell of a column whose name says something into {@code record}. */
  void put(RawRecord record, int column, String text, int start, int end) {
    Field field = fields[column];
    if (field != null) {
      record.put(field, ranks[column], value(text, start, end));
    }
  }

  /** A cell without its quotes; doubled quotes in it are one. */
  private static String value(String text, int start, int end) {
    if (start == end || text.charAt(start) != '"') {
      return text.substring(start, end);
    }
    int last = end - 1;
    while (text.charAt(last) != '"') {
      last--;
    }
    String inside = text.substring(start + 1, last);
    return inside.indexOf('"') < 0 ? inside : inside.replace("\"\"", "\"");
  }
}
