package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table row as its lines come in; knows whether a quoted cell is still open (RFC 4180). */
final class OpenRow {

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    BROKEN
  }

  private final RowShape shape;
  private final List<String> later = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private State state = State.CELL_START;
  private int cells = 1;

  OpenRow(RowShape shape) {
    this.shape = shape;
  }

  void add(String line) {
    if (!text.isEmpty()) {
      text.append('\n');
      later.add(line);
    }
    text.append(line);
    for (int i = 0; i < line.length() && state != State.BROKEN; i++) {
      step(line.charAt(i));
    }
    if (state == State.QUOTE_IN_QUOTED) {
      state = State.PLAIN;
    }
  }

  private void step(char c) {
    switch (state) {
      case CELL_START, PLAIN -> plain(c);
      case QUOTED -> state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
      case QUOTE_IN_QUOTED -> afterQuote(c);
      case BROKEN -> throw new IllegalStateException("stepped on after the row broke");
    }
  }

  private void plain(char c) {
    if (c == shape.delimiter()) {
      nextCell();
    } else {
      state = c == '"' && state == State.CELL_START ? State.QUOTED : State.PLAIN;
    }
  }

  private void afterQuote(char c) {
    if (c == '"') {
      state = State.QUOTED;
    } else if (c == shape.delimiter()) {
      nextCell();
    } else if (c != ' ') {
      state = State.BROKEN;
    }
  }

  private void nextCell() {
    cells++;
    boolean tooMany = cells > shape.names().size() + 50 && !later.isEmpty();
    state = tooMany ? State.BROKEN : State.CELL_START;
  }

  boolean isOpen() {
    return state == State.QUOTED;
  }

  boolean isComplete() {
    return state != State.QUOTED && state != State.BROKEN;
  }

  int lines() {
    return later.size() + 1;
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  /** The lines after the first. */
  List<String> later() {
    return later;
  }

  /** What is wrong with the row, for a person with the file open. */
  String fault(@Nullable CSVRecord parsed) {
    if (state == State.QUOTED) {
      return "a quoted cell is never closed";
    }
    return parsed == null
        ? "quotes do not match"
        : parsed.size() + " cells where the header has " + shape.names().size();
  }
}
