package org.communique.article;

import java.util.Locale;

/** The word a text begins with: most lines are told from furniture by it, without a pattern. */
final class FirstWord {

  private static final int LONGEST = 16;

  private FirstWord() {}

  /** In lower case; empty when the text begins with no letter. */
  static String of(String text) {
    return at(text, 0);
  }

  /** The word that begins at {@code start}. */
  static String at(String text, int start) {
    int end = start;
    while (end < text.length() && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
