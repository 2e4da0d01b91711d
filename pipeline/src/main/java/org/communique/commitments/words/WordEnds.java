package org.communique.commitments.words;

import java.util.Locale;

/** Where a word or a number ends that begins at a place of a body. */
final class WordEnds {

  /** Characters before this one are told apart by a table: Europe's letters and punctuation. */
  private static final char TABLED = '\u2070';

  private static final boolean[] LETTERS = new boolean[TABLED];
  private static final boolean[] LETTERS_AND_DIGITS = new boolean[TABLED];

  static {
    for (char c = 0; c < TABLED; c++) {
      LETTERS[c] = Character.isLetter(c);
      LETTERS_AND_DIGITS[c] = Character.isLetterOrDigit(c);
    }
  }

  private WordEnds() {}

  static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isLetter(char c) {
    return c < TABLED ? LETTERS[c] : Character.isLetter(c);
  }

  static boolean isLetterOrDigit(char c) {
    return c < TABLED ? LETTERS_AND_DIGITS[c] : Character.isLetterOrDigit(c);
  }

  static boolean isClitic(String tail) {
    return switch (tail.toLowerCase(Locale.ROOT)) {
      case "s", "ll", "re", "ve", "d", "m" -> true;
      default -> false;
    };
  }

  static int numberEnd(char[] letters, int from, int end) {
    int i = from;
    while (i < end) {
      char c = letters[i];
      boolean inner = (c == '.' || c == ',') && i + 1 < end && Character.isDigit(letters[i + 1]);
      if (!isLetterOrDigit(c) && !inner && !isInnerHyphen(letters, i, end)) {
        break;
      }
      i++;
    }
    return i;
  }

  static int wordEnd(char[] letters, int from, int end) {
    int i = from;
    while (i < end) {
      char c = letters[i];
      if (!isLetterOrDigit(c)
          && !isInnerHyphen(letters, i, end)
          && !isInnerPeriod(letters, from, i)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isInnerHyphen(char[] letters, int i, int end) {
    char c = letters[i];
    return (c == '-' || c == '\u2011' || c == '&')
        && i + 1 < end
        && isLetterOrDigit(letters[i + 1]);
  }

  /** A period after a single letter (U.S., J.) or after an abbreviation that precedes a name. */
  private static boolean isInnerPeriod(char[] letters, int from, int i) {
    if (letters[i] != '.' || i == from) {
      return false;
    }
    char before = letters[i - 1];
    boolean singleLetter =
        i - 1 == from
            ? Character.isUpperCase(before)
            : Character.isLetter(before)
                && (letters[i - 2] == '.' || letters[i - 2] == '-' && i < letters.length - 1);
    return singleLetter || Abbreviations.precedesName(letters, from, i);
  }
}
