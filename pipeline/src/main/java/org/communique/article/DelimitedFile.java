package org.communique.article;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table of articles with a header row. Rows are gathered line by line and parsed one at a time,
 * so that a quote nobody closed costs the row it stands in, not the rest of the file.
 */
final class DelimitedFile {

  /** A body in a cell has a few hundred lines; past this a quote was left open. */
  private static final int MAX_LINES = 20_000;

  private final TextLines lines;
  private final long maxChars;
  private final RecordSink sink;
  private final Deque<String> ahead = new ArrayDeque<>();
  private long line;
  private long rows;

  DelimitedFile(TextLines lines, long maxChars, RecordSink sink) {
    this.lines = lines;
    this.maxChars = maxChars;
    this.sink = sink;
  }

  /**
   * @param usual delimiter the file's ending promises; others are tried when the header has none
   */
  void read(char usual) throws IOException {
    String header = nextLine();
    while (header != null && header.isBlank()) {
      header = nextLine();
    }
    if (header == null) {
      sink.reject(0, RejectionReason.EMPTY, "no header row");
      return;
    }
    char delimiter = Delimiters.of(header, usual);
    RowShape shape = RowShape.of(header, delimiter);
    if (!shape.hasText()) {
      sink.reject(0, RejectionReason.MALFORMED_RECORD, shape.complaint());
      return;
    }
    readRows(shape);
    if (rows == 0) {
      sink.reject(0, RejectionReason.EMPTY, "a header row and nothing under it");
    }
  }

  private void readRows(RowShape shape) throws IOException {
    boolean more = true;
    while (more) {
      try {
        String first = nextLine();
        more = first != null;
        if (first != null && !first.isBlank()) {
          rows++;
          readRow(first, line, shape);
        }
      } catch (TooLargeException e) {
        rows++;
        sink.reject(rows, RejectionReason.TOO_LARGE, e.getMessage() + "");
      } catch (BinaryException e) {
        rows++;
        sink.reject(rows, RejectionReason.BINARY, "line " + line + ": " + e.getMessage());
      }
    }
  }

  private void readRow(String first, long at, RowShape shape) throws IOException {
    OpenRow row = new OpenRow(shape);
    row.add(first);
    while (row.isOpen() && row.lines() < MAX_LINES && row.length() < maxChars) {
      String next = nextLineOrNull();
      if (next == null) {
        break;
      }
      row.add(next);
    }
    CSVRecord record = row.isComplete() ? parse(row.text(), shape.format()) : null;
    if (record == null || !shape.fits(record)) {
      sink.reject(rows, RejectionReason.MALFORMED_RECORD, "line " + at + ": " + row.fault(record));
      giveBack(row.later());
    } else {
      sink.accept(shape.record(record), rows);
    }
  }

  /** Lines that a broken row had drawn in are read again as rows of their own. */
  private void giveBack(List<String> later) {
    line -= later.size();
    for (int i = later.size() - 1; i >= 0; i--) {
      ahead.addFirst(later.get(i));
    }
  }

  private static @Nullable CSVRecord parse(String text, CSVFormat format) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? records.get(0) : null;
    } catch (CSVException | IllegalStateException | java.io.UncheckedIOException e) {
      return null;
    }
  }

  private @Nullable String nextLine() throws IOException {
    line++;
    return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
  }

  /** A line that cannot be decoded inside a quoted cell ends the row like the end of the file. */
  private @Nullable String nextLineOrNull() throws IOException {
    String next = nextLine();
    if (next == null) {
      line--;
    }
    return next;
  }
}
