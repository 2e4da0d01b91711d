package org.communique.copies;

import java.util.Arrays;

/**
 * The words of a text as hashes: runs of letters and digits in lower case; a Chinese character is a
 * word. What is written together stays one number: 1.5, 12:30, 6-1/8.
 */
final class Words {

  private static final String INSIDE_NUMBERS = ".,:/-";

  private long[] hashes = new long[256];
  private char[] first = new char[256];
  private int size;

  private Words() {}

  static Words of(String text) {
    Words words = new Words();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        i++;
        continue;
      }
      int end = Character.isIdeographic(c) ? i + 1 : words.end(text, i);
      words.add(text, i, end);
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

  boolean isNumber(int index) {
    return Character.isDigit(first[index]);
  }

  /** Whether the word begins with a capital: a name, or the first of its sentence. */
  boolean isCapital(int index) {
    return Character.isUpperCase(first[index]);
  }

  private int end(String text, int start) {
    boolean digits = Character.isDigit(text.charAt(start));
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inner =
          digits
              && INSIDE_NUMBERS.indexOf(c) >= 0
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i + 1));
      if (!inner && (!Character.isLetterOrDigit(c) || Character.isIdeographic(c))) {
        break;
      }
      i++;
    }
    return i;
  }

  private void add(String text, int start, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      first = Arrays.copyOf(first, size * 2);
    }
    long hash = Hashing.FNV_BASIS;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ',') {
        hash = Hashing.add(hash, Character.toLowerCase(c));
      }
    }
    hashes[size] = Hashing.mix(hash);
    first[size] = text.charAt(start);
    size++;
  }
}
