package org.communique.beat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
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
          // A spreadsheet leaves empty columns on the right.
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
          .get();

  private final String file;
  private final List<Problem> problems;

  CsvRows(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Calls {@code row} with each record that is not blank and its line, unless a required column is
   * missing.
   */
  void each(String text, List<String> required, List<String> known, BiConsumer<Row, Integer> row) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = parse(clean)) {
      if (parser != null && headerIsComplete(parser.getHeaderNames(), required, known)) {
        new Rows(clean, parser).each(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }

  private @Nullable CSVParser parse(String text) {
    try {
      return FORMAT.parse(new StringReader(text));
    } catch (IllegalArgumentException e) {
      problems.add(Problem.error(file, 1, String.valueOf(e.getMessage()), "name each column once"));
      return null;
    } catch (IOException e) {
      problems.add(notCsv(1));
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
      if (!name.isEmpty() && !known.contains(name)) {
        problems.add(
            Problem.warning(file, 1, "unknown column '" + name + "'", "columns are " + known));
      }
    }
    return missing.isEmpty();
  }

  private Problem notCsv(int line) {
    return Problem.error(
        file,
        line,
        "a quoted cell goes on or ends where it should not",
        "put the whole cell in quotes and write each quote inside it twice");
  }

  /** The records below the header, with their lines counted in the text. */
  private final class Rows {

    private final String text;
    private final CSVParser parser;
    private final int columns;
    private int counted;
    private int line = 1;

    Rows(String text, CSVParser parser) {
      this.text = text;
      this.parser = parser;
      this.columns = parser.getHeaderNames().size();
    }

    void each(BiConsumer<Row, Integer> row) {
      Iterator<CSVRecord> records = parser.iterator();
      int next = 1;
      try {
        next = nextLine();
        while (records.hasNext()) {
          CSVRecord record = records.next();
          if (record.stream().anyMatch(cell -> !cell.isBlank())) {
            hand(record, lineAt((int) record.getCharacterPosition()), row);
          }
          next = nextLine();
        }
      } catch (UncheckedIOException e) {
        problems.add(notCsv(next));
      }
    }

    private int nextLine() {
      return 1 + (int) parser.getCurrentLineNumber();
    }

    private void hand(CSVRecord record, int at, BiConsumer<Row, Integer> row) {
      if (record.size() > columns) {
        problems.add(
            Problem.error(
                file,
                at,
                record.size() + " cells under " + columns + " columns",
                "put a cell that holds a comma in quotes"));
      } else {
        row.accept(new Row(record.toMap()), at);
      }
    }

    /** The line of the first cell from {@code position} on: empty lines come before it. */
    private int lineAt(int position) {
      int start = position;
      while (start < text.length() && "\r\n".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      for (; counted < start; counted++) {
        line += text.charAt(counted) == '\n' ? 1 : 0;
      }
      return line;
    }
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
