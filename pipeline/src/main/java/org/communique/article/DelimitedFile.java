package org.communique.article;

import java.io.IOException;

/** A table of articles with a header row. */
final class DelimitedFile {

  private final long maxChars;
  private final RecordSink sink;

  DelimitedFile(long maxChars, RecordSink sink) {
    this.maxChars = maxChars;
    this.sink = sink;
  }

  /**
   * @param usual delimiter the file's ending promises; others are tried when the header has none
   */
  void read(TextLines lines, char usual) throws IOException {
    RowShape shape = RowShape.read(lines, usual, sink);
    if (shape == null) {
      return;
    }
    TableRows rows = new TableRows(lines, shape, maxChars, 0);
    read(rows, FileRange.TO_THE_END);
    if (rows.here().record() == 0) {
      sink.reject(0, RejectionReason.EMPTY, "a header row and nothing under it");
    }
  }

  /** Reads the rows that begin before {@code end}. */
  void read(TableRows rows, long end) throws IOException {
    TableRow row = rows.here().offset() < end ? rows.next() : null;
    while (row != null) {
      if (row.cells() == null) {
        sink.reject(row.number(), row.reason(), row.detail());
      } else {
        sink.accept(row.cells().record(), row.number());
      }
      row = rows.here().offset() < end ? rows.next() : null;
    }
  }
}
