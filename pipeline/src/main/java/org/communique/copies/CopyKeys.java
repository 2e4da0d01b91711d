package org.communique.copies;

import java.util.Arrays;

/** Chooses the few word sequences under which an article's copies are looked for. */
final class CopyKeys {

  /**
   * Every sixteenth sequence on average, but never fewer than the least and never more than the
   * most. The choice is by the smallest hashes, so a trimmed text of 100 words and its full text
   * share a key with 99.8 % probability, two texts of equal length with a third of their sequences
   * in common practically always.
   */
  private static final int ONE_IN = 16;

  private static final int LEAST = 24;
  static final int MAX = 96;

  private CopyKeys() {}

  /**
   * {@code words} is the length of the whole text, of which only the smallest hashes are at hand.
   */
  static long[] of(long textHash, int[] shingles, int words) {
    int wanted = Math.min(MAX, Math.max(LEAST, words / ONE_IN));
    int count = Math.min(wanted, shingles.length);
    long[] keys = new long[count + 1];
    for (int i = 0; i < count; i++) {
      keys[i] = Hashing.mix(shingles[i]);
    }
    keys[count] = Hashing.mix(textHash);
    return Arrays.stream(keys).distinct().toArray();
  }
}
