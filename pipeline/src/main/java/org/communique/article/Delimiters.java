package org.communique.article;

/** Tells what separates the cells of a table. */
final class Delimiters {

  /** What the endings of table files promise. */
  static final char COMMA = ',';

  static final char TAB = '\t';

  private static final char[] KNOWN = {COMMA, TAB, ';', '|'};

  private Delimiters() {}

  /** The delimiter that gives the most columns a reader knows; the usual one when none does. */
  static char of(String header, char usual) {
    char best = usual;
    int most = known(header, usual);
    for (char delimiter : KNOWN) {
      int known = known(header, delimiter);
      if (known > most) {
        best = delimiter;
        most = known;
      }
    }
    return best;
  }

  private static int known(String header, char delimiter) {
    int known = 0;
    int start = 0;
    while (start <= header.length()) {
      int end = header.indexOf(delimiter, start);
      end = end < 0 ? header.length() : end;
      known += Field.of(header.substring(start, end)).isPresent() ? 1 : 0;
      start = end + 1;
    }
    return known;
  }
}
