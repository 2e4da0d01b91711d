package org.communique.commitments.words;

/** How often something is to be done, and in which decade, as terms. */
final class Rhythms {

  /** Mark before a term that is a rhythm. */
  static final String MARK = "@";

  static final String YEARLY = "@yearly";
  static final String HALF_YEARLY = "@half-yearly";
  static final String MONTHLY = "@monthly";
  static final String DECADE = "@decade";

  /** How far before the year its "twice" may stand, in words: "twice in each calendar year". */
  private static final int COUNT_WORDS = 4;

  private Rhythms() {}

  /**
   * {@code once a year}, {@code every twelve months}, {@code annually}; {@code the 2030s}, {@code
   * this decade}; empty when the word says nothing of the kind. "A billion a year" is an amount.
   */
  static String at(Words words, int i) {
    String word = words.lower(i);
    return switch (word) {
      case "annually", "yearly" -> YEARLY;
      case "half-yearly", "biannually" -> HALF_YEARLY;
      case "monthly" -> MONTHLY;
      case "decade" -> DECADE;
      case "year" -> ofYear(words, i);
      case "months" -> ofMonths(words, i);
      case "month" -> words.isLower(i - 1, "every", "each") ? MONTHLY : "";
      default -> isDecade(word) ? DECADE : "";
    };
  }

  private static String ofYear(Words words, int i) {
    if (!words.isLower(i - 1, "a", "per", "every", "each", "calendar")) {
      return "";
    }
    for (int k = i - 2; k >= Math.max(0, i - COUNT_WORDS); k--) {
      if (words.isLower(k, "twice", "once")) {
        return words.isLower(k, "twice") ? HALF_YEARLY : YEARLY;
      }
    }
    return words.isLower(i - 1, "every", "each") ? YEARLY : "";
  }

  private static String ofMonths(Words words, int i) {
    if (!words.isLower(i - 2, "every")) {
      return "";
    }
    return switch (words.lower(i - 1)) {
      case "twelve", "12" -> YEARLY;
      case "six", "6" -> HALF_YEARLY;
      default -> "";
    };
  }

  private static boolean isDecade(String word) {
    return word.length() == 5
        && word.endsWith("0s")
        && (word.startsWith("20") || word.startsWith("21"));
  }
}
