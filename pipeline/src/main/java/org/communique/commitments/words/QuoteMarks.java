package org.communique.commitments.words;

import org.communique.article.Sentence;

/** Opening and closing quotation marks; a straight mark closes when it follows a word. */
public final class QuoteMarks {

  public static final int NONE = 0;
  public static final int OPEN = 1;
  public static final int CLOSE = 2;

  private QuoteMarks() {}

  /** The first mark of a sentence, or {@link #NONE}. */
  public static int first(String body, Sentence sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      int mark = at(body, i);
      if (mark != NONE) {
        return mark;
      }
    }
    return NONE;
  }

  /** The last mark of a sentence, or {@link #NONE}. */
  public static int last(String body, Sentence sentence) {
    for (int i = sentence.end() - 1; i >= sentence.start(); i--) {
      int mark = at(body, i);
      if (mark != NONE) {
        return mark;
      }
    }
    return NONE;
  }

  static int at(String body, int i) {
    return switch (body.charAt(i)) {
      case '\u201c' -> OPEN;
      case '\u201d' -> CLOSE;
      case '"' -> {
        boolean free =
            i == 0
                || Character.isWhitespace(body.charAt(i - 1))
                || "([\u2014-".indexOf(body.charAt(i - 1)) >= 0;
        boolean before = i + 1 < body.length() && !Character.isWhitespace(body.charAt(i + 1));
        yield free && before ? OPEN : CLOSE;
      }
      default -> NONE;
    };
  }
}
