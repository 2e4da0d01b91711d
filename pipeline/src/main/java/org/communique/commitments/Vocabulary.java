package org.communique.commitments;

import org.jspecify.annotations.Nullable;

/**
 * Words met before, so that what is known of a form is looked up once and not wherever it stands. A
 * form has a few places it may stand in; where all are taken it drives another out, so memory is
 * bounded and losing a word costs only time. All workers share it; what they share never changes,
 * so they need not wait for one another.
 */
final class Vocabulary {

  /** Two to three times the forms in a thousand news articles. */
  private static final int PLACES = 1 << 17;

  /** Places a form may stand in. */
  private static final int WAYS = 4;

  /** Longer words are too rare to be kept. */
  private static final int MAX_LETTERS = 32;

  private static final @Nullable Word[] WORDS = new Word[PLACES];

  private Vocabulary() {}

  /** The word from {@code from} to before {@code to}, its apostrophes straight. */
  static Word at(String body, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + straight(body.charAt(i));
    }
    int first = first(hash);
    for (int place = first; place < first + WAYS; place++) {
      Word known = WORDS[place];
      if (known == null) {
        break;
      }
      if (known.hash == hash
          && known.text.length() == to - from
          && stands(known.text, body, from)) {
        return known;
      }
    }
    return keep(Word.of(body.substring(from, to).replace('\u2019', '\'')), hash);
  }

  /** A word and the clitic behind it as one. */
  static Word joined(Word word, Word clitic) {
    String text = word.text + clitic.text;
    int hash = text.hashCode();
    int first = first(hash);
    for (int place = first; place < first + WAYS; place++) {
      Word known = WORDS[place];
      if (known == null) {
        break;
      }
      if (known.text.equals(text)) {
        return known;
      }
    }
    return keep(new Word(text, word.lower + clitic.lower), hash);
  }

  private static Word keep(Word word, int hash) {
    if (word.text.length() > MAX_LETTERS) {
      return word;
    }
    int first = first(hash);
    int place = first;
    while (place < first + WAYS && WORDS[place] != null) {
      place++;
    }
    WORDS[place < first + WAYS ? place : first + (hash >>> 30)] = word;
    return word;
  }

  private static boolean stands(String text, String body, int from) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != straight(body.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static char straight(char c) {
    return c == '\u2019' ? '\'' : c;
  }

  /** The first of the places for a hash. */
  private static int first(int hash) {
    return (hash ^ hash >>> 15) * WAYS & PLACES - 1;
  }
}
