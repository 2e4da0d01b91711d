package org.communique.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The columns of a table and how its rows are written. */
record RowShape(List<String> names, char delimiter, CSVFormat format) {

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
    return new RowShape(List.copyOf(names), delimiter, format);
  }

  boolean hasText() {
    return names.stream()
        .map(name -> Field.of(name).orElse(null))
        .anyMatch(field -> field == Field.BODY || field == Field.LEAD || field == Field.SUMMARY);
  }

  String complaint() {
    return "line 1: no column body, text or content among " + Snippets.cut(names.toString());
  }

  /** Whether a row has a cell for each column; empty cells beyond the last are let pass. */
  boolean fits(CSVRecord row) {
    for (int i = names.size(); i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        return false;
      }
    }
    return row.size() >= names.size();
  }

  RawRecord record(CSVRecord row) {
    RawRecord record = new RawRecord();
    for (int i = 0; i < names.size(); i++) {
      record.put(names.get(i), row.get(i));
    }
    return record;
  }
}
