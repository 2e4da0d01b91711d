package org.communique.commitments.words;

import java.util.Locale;

/** Headings with capitals at every word, or in capitals alone, brought to the case of a text. */
public final class Headings {

  /** A heading has at least so many words. */
  private static final int MIN_WORDS = 4;

  /** And at most so many. */
  private static final int MAX_WORDS = 25;

  /** Words shorter than this have small letters in headings too. */
  private static final int SHORT_LETTERS = 4;

  /** Verbs and small words, which have a capital in headings only. */
  private static final long PLAIN =
      Lexicon.bits(
          WordClass.VOW,
          WordClass.AGREE,
          WordClass.PLAN,
          WordClass.ANNOUNCE,
          WordClass.SAY,
          WordClass.DROP,
          WordClass.REFUSE,
          WordClass.MODAL,
          WordClass.NEGATION,
          WordClass.READY);

  private Headings() {}

  /** Gives small letters to the verbs and small words of a heading; other sentences stay. */
  public static void calm(Words words) {
    int size = words.size();
    if (size < MIN_WORDS || size > MAX_WORDS || isClosed(words.text(size - 1))) {
      return;
    }
    int long4 = 0;
    int shouted = 0;
    for (int i = 0; i < size; i++) {
      String text = words.text(i);
      if (text.length() >= SHORT_LETTERS && Character.isLetter(text.charAt(0))) {
        if (!Character.isUpperCase(text.charAt(0))) {
          return;
        }
        long4++;
        shouted += text.equals(text.toUpperCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    if (long4 >= MIN_WORDS - 1) {
      recase(words, shouted == long4);
    }
  }

  /** Whether a sentence ends so, as no heading does. */
  private static boolean isClosed(String last) {
    return last.equals(".") || last.equals("?") || last.equals("!") || last.equals("\u201d");
  }

  private static void recase(Words words, boolean shouted) {
    for (int i = 0; i < words.size(); i++) {
      String text = words.text(i);
      Word small = Vocabulary.at(words.lower(i));
      boolean infinitive = words.isLower(i - 1, "to", "will", "would", "not");
      boolean plain = (small.classes & PLAIN) != 0 || small.closed != null || infinitive;
      if (i > 0 && plain && small.closed != Tag.PROPN) {
        words.recase(i, words.lower(i));
      } else if (shouted && text.length() >= SHORT_LETTERS) {
        words.recase(i, text.charAt(0) + words.lower(i).substring(1));
      }
    }
  }
}
