package org.communique.copies;

import java.util.Arrays;

/**
 * The words of a text as hashes: runs of letters and digits in lower case; a Chinese character is a
 * word. Numbers keep their inner points and commas, so that 1.5 is not 15.
 */
final class Words {

  private long[] hashes = new long[256];
  private boolean[] specific = new boolean[256];
  private int size;

  private Words() {}

  static Words of(String text) {
    Words words = new Words();
    int i = 0;
    boolean sentenceStart = true;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        sentenceStart |= c == '.' || c == '\n' || c == '!' || c == '?';
        i++;
        continue;
      }
      int end = Character.isIdeographic(c) ? i + 1 : words.end(text, i);
      words.add(text, i, end, sentenceStart);
      sentenceStart = false;
      i = end;
    }
    return words;
  }

  int size() {
    return size;
  }

  long hash(int index) {
    return hashes[index];
  }

  /** Whether the word is a number, or a name: capitalised inside a sentence. */
  boolean isSpecific(int index) {
    return specific[index];
  }

  private int end(String text, int start) {
    boolean digits = Character.isDigit(text.charAt(start));
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inner =
          digits
              && (c == '.' || c == ',')
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i + 1));
      if (!inner && (!Character.isLetterOrDigit(c) || Character.isIdeographic(c))) {
        break;
      }
      i++;
    }
    return i;
  }

  private void add(String text, int start, int end, boolean sentenceStart) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      specific = Arrays.copyOf(specific, size * 2);
    }
    long hash = Hashing.FNV_BASIS;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ',') {
        hash = Hashing.add(hash, Character.toLowerCase(c));
      }
    }
    char first = text.charAt(start);
    hashes[size] = Hashing.mix(hash);
    specific[size] =
        Character.isDigit(first)
            || (!sentenceStart && Character.isUpperCase(first) && end - start > 1);
    size++;
  }
}
