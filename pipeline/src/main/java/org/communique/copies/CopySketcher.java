package org.communique.copies;

import java.util.Locale;
import org.communique.article.Article;

/** Makes the sketch of an article. Thread-safe. */
public final class CopySketcher {

  /** Words in a sequence: five are rarely the same by chance, and survive light editing. */
  private static final int SHINGLE_WORDS = 5;

  /** 2^64 by the golden ratio, odd: order matters in a sequence. */
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private static final long ANY_NUMBER = 1;

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
            article.id(),
            article.source(),
            article.published(),
            titleHash(article.title()),
            size,
            agency(article, text),
            article.edition().update());
    return new CopySketch(
        head,
        textHash(words, size),
        shingles(words, size, false, CopySketch.MAX_SHINGLES),
        shingles(words, Math.min(size, CopySketch.OPENING_WORDS), false, CopySketch.OPENING_WORDS),
        shingles(words, size, true, CopySketch.MAX_MASKED),
        numbers(words, size),
        capitals(words, size));
  }

  private static long titleHash(String title) {
    Words words = Words.of(title);
    return words.size() == 0 ? 0 : textHash(words, words.size());
  }

  /** The dateline's, else a known one that is credited in the text. */
  private static String agency(Article article, String text) {
    String agency = article.edition().agency();
    return agency.isEmpty() ? Agencies.creditedIn(text) : agency.toLowerCase(Locale.ROOT);
  }

  private static long textHash(Words words, int size) {
    long hash = size;
    for (int i = 0; i < size; i++) {
      hash = Hashing.mix(hash * 31 + words.hash(i));
    }
    return hash;
  }

  private static Sample shingles(Words words, int size, boolean masked, int max) {
    int[] shingles = new int[Math.max(0, size - SHINGLE_WORDS + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int k = i; k < i + SHINGLE_WORDS; k++) {
        hash = hash * ODD + (masked && words.isNumber(k) ? ANY_NUMBER : words.hash(k));
      }
      shingles[i] = (int) Hashing.mix(hash);
    }
    return Sample.of(shingles, shingles.length, max);
  }

  private static Sample numbers(Words words, int size) {
    int[] numbers = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (words.isNumber(i)) {
        numbers[count++] = (int) words.hash(i);
      }
    }
    return Sample.of(numbers, count, CopySketch.MAX_SPECIFICS);
  }

  private static Sample capitals(Words words, int size) {
    int[] capitals = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (words.isCapital(i)) {
        capitals[count++] = (int) words.hash(i);
      }
    }
    return Sample.of(capitals, count, CopySketch.MAX_SPECIFICS);
  }
}
