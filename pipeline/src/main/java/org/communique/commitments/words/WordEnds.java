package org.communique.commitments.words;

import java.util.Locale;

/** Where a word or a number ends that begins at a place of a body. */
final class WordEnds {

  private WordEnds() {}

  static boolean isClitic(String tail) {
    return switch (tail.toLowerCase(Locale.ROOT)) {
      case "s", "ll", "re", "ve", "d", "m" -> true;
      default -> false;
    };
  }

  static int numberEnd(String body, int from, int end) {
    int i = from;
    while (i < end) {
      char c = body.charAt(i);
      boolean inner =
          (c == '.' || c == ',') && i + 1 < end && Character.isDigit(body.charAt(i + 1));
      if (!Character.isLetterOrDigit(c) && !inner && !isInnerHyphen(body, i, end)) {
        break;
      }
      i++;
    }
    return i;
  }

  static int wordEnd(String body, int from, int end) {
    int i = from;
    while (i < end) {
      char c = body.charAt(i);
      if (!Words.isSmall(c)
          && !Character.isLetterOrDigit(c)
          && !isInnerHyphen(body, i, end)
          && !isInnerPeriod(body, from, i)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isInnerHyphen(String body, int i, int end) {
    char c = body.charAt(i);
    return (c == '-' || c == '\u2011' || c == '&')
        && i + 1 < end
        && Character.isLetterOrDigit(body.charAt(i + 1));
  }

  /** A period after a single letter (U.S., J.) or after an abbreviation that precedes a name. */
  private static boolean isInnerPeriod(String body, int from, int i) {
    if (body.charAt(i) != '.' || i == from) {
      return false;
    }
    char before = body.charAt(i - 1);
    boolean singleLetter =
        i - 1 == from
            ? Character.isUpperCase(before)
            : Character.isLetter(before)
                && (body.charAt(i - 2) == '.'
                    || body.charAt(i - 2) == '-' && i < body.length() - 1);
    return singleLetter || Abbreviations.precedesName(body, from, i);
  }
}
