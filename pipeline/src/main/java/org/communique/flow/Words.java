package org.communique.flow;

/** Length of a text in words; a Han character counts as one, as no blanks part them. */
final class Words {

  private Words() {}

  static int count(String text) {
    int words = 0;
    boolean inside = false;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean han = c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
      boolean letter = Character.isLetterOrDigit(c) && !han;
      if (han || (letter && !inside)) {
        words++;
      }
      inside = letter || (inside && (c == '\'' || c == '’' || c == '-'));
    }
    return words;
  }
}
