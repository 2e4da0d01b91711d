package org.communique.copies;

import java.util.Arrays;
import org.communique.article.Article;

/** Makes the sketch of an article. Thread-safe. */
public final class CopySketcher {

  /** Words in a sequence: five are rarely the same by chance, and survive light editing. */
  private static final int SHINGLE_WORDS = 5;

  /** Words looked at; what follows in a longer text (a book, a log) does not change the answer. */
  private static final int MAX_WORDS = 50_000;

  /**
   * @param text the body without the lines that its outlet repeats on many pages
   */
  public CopySketch sketch(Article article, String text) {
    Words words = Words.of(text);
    int size = Math.min(MAX_WORDS, words.size());
    CopyHead head =
        new CopyHead(
            article.id(), article.source(), article.published(), size, Agencies.creditedIn(text));
    return new CopySketch(
        head, textHash(words, size), shingles(words, size), specifics(words, size));
  }

  private static long textHash(Words words, int size) {
    long hash = size;
    for (int i = 0; i < size; i++) {
      hash = Hashing.mix(hash * 31 + words.hash(i));
    }
    return hash;
  }

  private static int[] shingles(Words words, int size) {
    int[] shingles = new int[Math.max(0, size - SHINGLE_WORDS + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int k = 0; k < SHINGLE_WORDS; k++) {
        hash = hash * 0x9E3779B97F4A7C15L + words.hash(i + k);
      }
      shingles[i] = (int) Hashing.mix(hash);
    }
    return distinct(shingles, shingles.length);
  }

  private static int[] specifics(Words words, int size) {
    int[] specifics = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (words.isSpecific(i)) {
        specifics[count++] = (int) words.hash(i);
      }
    }
    return distinct(specifics, count);
  }

  private static int[] distinct(int[] values, int count) {
    return Arrays.stream(values, 0, count).sorted().distinct().toArray();
  }
}
