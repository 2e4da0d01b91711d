package org.communique.events;

/** What sort of word a term is. */
enum TermKind {
  WORD,
  /** Capitalised inside a sentence, or a spelling of one of the desk's actors. */
  NAME,
  NUMBER,
  /** A day of the calendar, without its year. */
  DATE;

  private static final TermKind[] ALL = values();

  static TermKind at(int ordinal) {
    return ALL[ordinal];
  }
}
