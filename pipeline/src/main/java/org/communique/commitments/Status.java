package org.communique.commitments;

import java.util.Locale;

/** Where a commitment stands, judged by what was said about it and by the calendar alone. */
public enum Status {
  /** Stated in one article. */
  NEW,
  /** Stated again in another article, unchanged. */
  RESTATED,
  /** Stated again with another number or deadline. */
  CHANGED,
  /** Taken back, cancelled or refused. */
  WITHDRAWN,
  /** Its deadline has passed; whether it was met is not told. */
  OVERDUE;

  /** As written in the tables: {@code new}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
