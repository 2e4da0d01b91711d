package org.communique.article;

/**
 * A table row as its lines come in (RFC 4180): knows whether a quoted cell is still open, and
 * whether the cells fit the header.
 */
final class OpenRow {

  /** A row of several lines with so many more cells than the header swallowed other rows. */
  private static final int MANY_MORE = 50;

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE,
    BROKEN
  }

  private final RowShape shape;
  private final StringBuilder text = new StringBuilder();
  private State state = State.CELL_START;
  private int cells = 1;
  private boolean manyLines;
  private boolean bareReturn;
  private boolean excess;

  OpenRow(RowShape shape) {
    this.shape = shape;
  }

  void add(String line) {
    if (!text.isEmpty()) {
      text.append('\n');
      manyLines = true;
    }
    text.append(line);
    bareReturn = line.indexOf('\r') >= 0;
    int at = 0;
    while (at < line.length() && state != State.BROKEN) {
      at =
          switch (state) {
            case CELL_START, PLAIN -> plain(line, at);
            case QUOTED -> quoted(line, at);
            case AFTER_QUOTE -> afterQuote(line, at);
            case BROKEN -> throw new IllegalStateException("stepped on after the row broke");
          };
    }
    if (state == State.AFTER_QUOTE) {
      state = State.PLAIN;
    }
  }

  /** Each of these reads on from {@code at} and gives the place of what it did not read. */
  private int plain(String line, int at) {
    if (state == State.CELL_START && line.charAt(at) == '"') {
      state = State.QUOTED;
      return at + 1;
    }
    int end = line.indexOf(shape.delimiter(), at);
    end = end < 0 ? line.length() : end;
    if (bareReturn && line.substring(at, end).indexOf('\r') >= 0) {
      state = State.BROKEN;
      return end;
    }
    noteExcess(line, at, end);
    state = State.PLAIN;
    return end == line.length() ? end : nextCell(end);
  }

  private int quoted(String line, int at) {
    int quote = line.indexOf('"', at);
    if (quote < 0) {
      noteExcess(line, at, line.length());
      return line.length();
    }
    noteExcess(line, at, quote);
    if (quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
      noteExcess(line, quote, quote + 1);
      return quote + 2;
    }
    state = State.AFTER_QUOTE;
    return quote + 1;
  }

  private int afterQuote(String line, int at) {
    char c = line.charAt(at);
    if (c == shape.delimiter()) {
      return nextCell(at);
    }
    state = c == ' ' ? state : State.BROKEN;
    return at + 1;
  }

  private int nextCell(int delimiter) {
    cells++;
    boolean tooMany = cells > shape.columns() + MANY_MORE && manyLines;
    state = tooMany ? State.BROKEN : State.CELL_START;
    return delimiter + 1;
  }

  private void noteExcess(String line, int from, int to) {
    if (cells > shape.columns()) {
      excess |= !line.substring(from, to).isBlank();
    }
  }

  boolean isOpen() {
    return state == State.QUOTED;
  }

  int length() {
    return text.length();
  }

  /**
   * Whether the row is whole and has a cell for each column; empty cells beyond the last are let
   * pass.
   */
  boolean fits() {
    return state != State.QUOTED && state != State.BROKEN && cells >= shape.columns() && !excess;
  }

  /** What is wrong with a row that does not fit, for a person with the file open. */
  String fault() {
    return switch (state) {
      case QUOTED -> "a quoted cell is never closed";
      case BROKEN -> "quotes do not match";
      default -> cells + " cells where the header has " + shape.columns();
    };
  }

  /** The known columns of a row that fits. */
  RawRecord record() {
    RawRecord record = new RawRecord();
    String row = text.toString();
    int at = 0;
    for (int column = 0; column < shape.columns(); column++) {
      int end = end(row, at);
      shape.put(record, column, row, at, end);
      at = end + 1;
    }
    return record;
  }

  /** End of the cell that begins at {@code at}: its delimiter, or the row's end. */
  private int end(String row, int at) {
    int from = at;
    if (at < row.length() && row.charAt(at) == '"') {
      from = row.indexOf('"', at + 1) + 1;
      while (from < row.length() && row.charAt(from) == '"') {
        from = row.indexOf('"', from + 1) + 1;
      }
    }
    int end = row.indexOf(shape.delimiter(), from);
    return end < 0 ? row.length() : end;
  }
}
