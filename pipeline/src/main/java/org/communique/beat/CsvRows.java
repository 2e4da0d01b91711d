package org.communique.beat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A small table of a beat: header checked, rows handed on with their line, problems noted. */
final class CsvRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreHeaderCase(true)
          .get();

  private final String file;
  private final List<Problem> problems;

  CsvRows(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Calls {@code row} with each record and its line, unless a required column is missing. */
  void each(String text, List<String> required, List<String> known, BiConsumer<Row, Integer> row) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = parse(clean)) {
      if (parser == null || !headerIsComplete(parser.getHeaderNames(), required, known)) {
        return;
      }
      int line = 1 + (int) parser.getCurrentLineNumber();
      for (CSVRecord record : parser) {
        row.accept(new Row(record.toMap()), line);
        line = 1 + (int) parser.getCurrentLineNumber();
      }
    } catch (UncheckedIOException | IOException e) {
      problems.add(
          Problem.error(file, 0, "not a CSV table: " + e.getMessage(), "close every quoted cell"));
    }
  }

  private @Nullable CSVParser parse(String text) throws IOException {
    try {
      return FORMAT.parse(new StringReader(text));
    } catch (IllegalArgumentException e) {
      problems.add(Problem.error(file, 1, String.valueOf(e.getMessage()), "name each column once"));
      return null;
    }
  }

  private boolean headerIsComplete(List<String> header, List<String> required, List<String> known) {
    List<String> names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    List<String> missing = new ArrayList<>(required);
    missing.removeAll(names);
    if (!missing.isEmpty()) {
      problems.add(
          Problem.error(
              file, 1, "missing column " + String.join(", ", missing), "columns are " + known));
    }
    for (String name : names) {
      if (!known.contains(name)) {
        problems.add(
            Problem.warning(file, 1, "unknown column '" + name + "'", "columns are " + known));
      }
    }
    return missing.isEmpty();
  }

  /** One record; an absent cell reads as empty. */
  record Row(Map<String, String> cells) {

    String get(String column) {
      for (Map.Entry<String, String> cell : cells.entrySet()) {
        if (cell.getKey().equalsIgnoreCase(column)) {
          return cell.getValue() == null ? "" : cell.getValue().strip();
        }
      }
      return "";
    }
  }
}
