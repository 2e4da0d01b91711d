package org.communique.article;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, gathered line by line, so that a quote nobody closed costs the row it stands
 * in, not the rest of the file. Between two rows nothing is remembered but the numbers: reading can
 * begin at any row.
 */
final class TableRows {

  /** A body in a cell has a few hundred lines; past this a quote was left open. */
  private static final int MAX_LINES = 20_000;

  private final TextLines lines;
  private final RowShape shape;
  private final long maxChars;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private long record;

  /**
   * @param lines below the header
   * @param record rows before them
   */
  TableRows(TextLines lines, RowShape shape, long maxChars, long record) {
    this.lines = lines;
    this.shape = shape;
    this.maxChars = maxChars;
    this.record = record;
  }

  /**
   * A line with its number from 1.
   *
   * @param fault why it has no text; null when it has
   */
  private record Line(long offset, long number, String text, @Nullable IOException fault) {

    boolean isBlank() {
      return fault == null && text.isBlank();
    }

    TableRow broken(long record) {
      return fault instanceof TooLargeException
          ? TableRow.broken(record, RejectionReason.TOO_LARGE, fault.getMessage() + "")
          : TableRow.broken(
              record,
              RejectionReason.BINARY,
              "line " + number + ": " + (fault == null ? "" : fault.getMessage()));
    }
  }

  /** Where the next row begins, blank lines before it included. */
  Cut here() {
    Line next = ahead.peekFirst();
    return next == null
        ? new Cut(lines.offset(), lines.number(), record)
        : new Cut(next.offset(), next.number() - 1, record);
  }

  /** The next row; null when there is none. */
  @Nullable TableRow next() throws IOException {
    Line first = take();
    while (first != null && first.isBlank()) {
      first = take();
    }
    if (first == null) {
      return null;
    }
    record++;
    return first.fault() == null ? row(first) : first.broken(record);
  }

  private TableRow row(Line first) throws IOException {
    OpenRow row = new OpenRow(shape);
    List<Line> later = new ArrayList<>();
    row.add(first.text());
    while (row.isOpen() && later.size() + 1 < MAX_LINES && row.length() < maxChars) {
      Line next = take();
      if (next == null) {
        break;
      }
      if (next.fault() != null) {
        ahead.addFirst(next);
        break;
      }
      row.add(next.text());
      later.add(next);
    }
    if (row.fits()) {
      return TableRow.of(record, row);
    }
    giveBack(later);
    return TableRow.broken(
        record, RejectionReason.MALFORMED_RECORD, "line " + first.number() + ": " + row.fault());
  }

  /** Lines that a broken row had drawn in are read again as rows of their own. */
  private void giveBack(List<Line> later) {
    for (int i = later.size() - 1; i >= 0; i--) {
      ahead.addFirst(later.get(i));
    }
  }

  private @Nullable Line take() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.removeFirst();
    }
    long offset = lines.offset();
    try {
      String text = lines.next();
      return text == null ? null : new Line(offset, lines.number(), text, null);
    } catch (TooLargeException | BinaryException e) {
      return new Line(offset, lines.number(), "", e);
    }
  }
}
