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
  /** A number up to 31: most are days of a month, which {@link #DATE} has counted. */
  SMALL_NUMBER,
  /** A day of the calendar, without its year. */
  DATE;

  private static final TermKind[] ALL = values();

  static TermKind at(int ordinal) {
    return ALL[ordinal];
  }

  /** Whether articles of both tongues write it the same: names only where both have letters. */
  boolean isShared(Tongue one, Tongue other) {
    return switch (this) {
      case ACTOR, NUMBER, DATE -> true;
      case NAME -> one != Tongue.CHINESE && other != Tongue.CHINESE;
      case WORD, HAN, SMALL_NUMBER -> false;
    };
  }

  boolean isNumber() {
    return this == NUMBER || this == SMALL_NUMBER;
  }
}
