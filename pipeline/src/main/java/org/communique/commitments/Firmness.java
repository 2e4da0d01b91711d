package org.communique.commitments;

import java.util.Locale;

/** How firmly an actor binds itself, firmest first. */
public enum Firmness {
  /** One side's word: pledged, promised, vowed, "we will". */
  PLEDGE,
  /** Two or more sides bound themselves to each other. */
  AGREEMENT,
  /** A goal with a number or a date. */
  TARGET,
  /** An intention: plans to, aims to, proposes to. */
  PLAN;

  /** As written in the tables: {@code pledge}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
