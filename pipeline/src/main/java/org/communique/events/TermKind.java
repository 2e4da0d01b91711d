package org.communique.events;

/** What sort of word a term is. */
enum TermKind {
  WORD,
  /** Two neighbouring Chinese characters. */
  HAN,
  /** Capitalised inside a sentence. */
  NAME,
  /** A spelling of one of the desk's actors, in whatever language. */
  ACTOR,
  NUMBER,
  /** A day of the calendar, without its year. */
  DATE;

  private static final TermKind[] ALL = values();

  static TermKind at(int ordinal) {
    return ALL[ordinal];
  }

  /** Whether articles in other languages write it the same. */
  boolean isNeutral() {
    return this == ACTOR || this == NUMBER || this == DATE;
  }
}
