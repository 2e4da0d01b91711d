package org.communique.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.article.HanNumerals;

/** Cuts text into words; Chinese runs into numbers and overlapping pairs of characters. */
final class Tokens {

  private Tokens() {}

  /** At most {@code max} tokens. */
  static List<Token> of(String text, int max) {
    List<Token> tokens = new ArrayList<>();
    boolean opens = true;
    int i = 0;
    while (i < text.length() && tokens.size() < max) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        opens |= opensSentence(c);
        i++;
      } else if (Character.isIdeographic(c)) {
        i = addHan(text, i, tokens);
        opens = false;
      } else {
        int end = end(text, i);
        tokens.add(token(text, i, end, opens));
        opens = false;
        i = end;
      }
    }
    return tokens;
  }

  private static boolean opensSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\n' || c == '"' || c == '“' || c == ':';
  }

  private static int addHan(String text, int start, List<Token> tokens) {
    int number = HanNumerals.end(text, start);
    if (number > start) {
      String value = Long.toString(HanNumerals.value(text, start, number));
      tokens.add(new Token(value, false, false, Token.Shape.DIGITS));
      return number;
    }
    int end = start + 1;
    while (end < text.length()
        && Character.isIdeographic(text.charAt(end))
        && HanNumerals.end(text, end) == end) {
      end++;
    }
    for (int i = start; i + 1 < end; i++) {
      tokens.add(new Token(text.substring(i, i + 2), false, false, Token.Shape.HAN));
    }
    if (end == start + 1) {
      tokens.add(new Token(text.substring(start, end), false, false, Token.Shape.HAN));
    }
    return end;
  }

  private static int end(String text, int start) {
    boolean digits = Character.isDigit(text.charAt(start));
    int i = start + 1;
    while (i < text.length() && (isWord(text.charAt(i)) || isInner(text, i, digits))) {
      i++;
    }
    return i;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  /** A point or comma inside a number, a point inside an abbreviation, an apostrophe. */
  private static boolean isInner(String text, int i, boolean digits) {
    char c = text.charAt(i);
    if (i + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(i + 1);
    if (digits) {
      return (c == '.' || c == ',') && Character.isDigit(next);
    }
    if (c == '\'' || c == '’') {
      return Character.isLetter(next);
    }
    return c == '.'
        && Character.isUpperCase(next)
        && Character.isUpperCase(text.charAt(i - 1))
        && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
  }

  private static Token token(String text, int start, int end, boolean opens) {
    String word = text.substring(start, end);
    char first = word.charAt(0);
    boolean digits = Character.isDigit(first);
    String plain = word.toLowerCase(Locale.ROOT);
    if (digits) {
      plain = plain.replace(",", "");
    } else {
      plain = plain.replace(".", "").replace('’', '\'');
      int apostrophe = plain.indexOf('\'');
      plain = apostrophe > 1 ? plain.substring(0, apostrophe) : plain.replace("'", "");
    }
    return new Token(
        plain,
        Character.isUpperCase(first),
        opens,
        digits ? Token.Shape.DIGITS : Token.Shape.LETTERS);
  }
}
