package org.communique.commitments.words;

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

  /** Leaves as many high bits as count the places. */
  private static final int SHIFT = Long.numberOfLeadingZeros(PLACES) + 1;

  /** Places a form may stand in. */
  private static final int WAYS = 4;

  /** Longer words are too rare to be kept. */
  private static final int MAX_LETTERS = 32;

  private static final @Nullable Word[] WORDS = new Word[PLACES];

  private Vocabulary() {}

  /** The word from {@code from} to before {@code to}, its apostrophes straight. */
  static Word at(char[] letters, int from, int to) {
    long key = key(letters, from, to);
    Word known = find(key, letters, from, to);
    if (known != null) {
      return known;
    }
    String text = String.valueOf(letters, from, to - from).replace('\u2019', '\'');
    return keep(new Word(text, Word.small(text), key));
  }

  static Word at(String text) {
    return at(text.toCharArray(), 0, text.length());
  }

  /** A word and the clitic behind it as one. */
  static Word joined(Word word, Word clitic) {
    String text = word.text + clitic.text;
    char[] letters = text.toCharArray();
    long key = key(letters, 0, letters.length);
    Word known = find(key, letters, 0, letters.length);
    return known != null ? known : keep(new Word(text, word.lower + clitic.lower, key));
  }

  private static @Nullable Word find(long key, char[] letters, int from, int to) {
    int first = first(key);
    for (int place = first; place < first + WAYS; place++) {
      Word known = WORDS[place];
      if (known == null) {
        return null;
      }
      if (known.key == key && (isWhole(key) || known.stands(letters, from, to))) {
        return known;
      }
    }
    return null;
  }

  private static Word keep(Word word) {
    if (word.text.length() > MAX_LETTERS) {
      return word;
    }
    int first = first(word.key);
    int place = first;
    while (place < first + WAYS && WORDS[place] != null) {
      place++;
    }
    int lost = (int) (word.key >>> 8) & WAYS - 1;
    WORDS[place < first + WAYS ? place : first + lost] = word;
    return word;
  }

  /** The letters themselves, a byte each, of a short word without odd ones; else a hash of them. */
  private static long key(char[] letters, int from, int to) {
    long key = 0;
    if (to - from <= Long.BYTES) {
      for (int i = to - 1; i >= from; i--) {
        char c = straight(letters[i]);
        if (c == 0 || c > 0xff) {
          return hash(letters, from, to);
        }
        key = key << 8 | c;
      }
      return key;
    }
    return hash(letters, from, to);
  }

  /** Ends in a byte of zero, as no word's own letters do. */
  private static long hash(char[] letters, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + straight(letters[i]);
    }
    return hash << 8;
  }

  private static boolean isWhole(long key) {
    return (key & 0xff) != 0;
  }

  static char straight(char c) {
    return c == '\u2019' ? '\'' : c;
  }

  /** The first of the places for a key; the factor is the golden ratio's (Knuth 1973, 6.4). */
  private static int first(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> SHIFT) & -WAYS;
  }
}
