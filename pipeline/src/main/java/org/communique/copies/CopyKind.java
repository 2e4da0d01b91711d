package org.communique.copies;

import java.util.Locale;

/** How a text stands to its group's original. */
public enum CopyKind {
  /** The group's original, or an article without copies. */
  ORIGINAL,
  /** The same words in the same order, under the same headline or none. */
  EXACT,
  /** The same text with small differences: another head, an edited sentence, other furniture. */
  REPRINT,
  /** A part of the original's text. */
  TRIMMED,
  /** The original's text with news of its own: extended, corrected, or merged with another. */
  UPDATED;

  /** Below this share of a text is held by the other, it misses a real part of it. */
  private static final double WHOLE = 0.8;

  /** Lower case, as in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param held share of the copy's text that the original holds
   * @param kept share of the original's text that the copy holds
   */
  static CopyKind of(boolean same, double held, double kept) {
    if (same) {
      return EXACT;
    }
    if (held >= WHOLE) {
      return kept >= WHOLE ? REPRINT : TRIMMED;
    }
    return kept >= WHOLE || held <= kept ? UPDATED : TRIMMED;
  }
}
