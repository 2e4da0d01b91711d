package org.communique.commitments.grammar;

import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;

/** Appositions and brackets, by where they end. */
final class Asides {

  /** Longest stretch searched for the other end, in words. */
  private static final int APPOSITION_WORDS = 30;

  private final Words words;

  Asides(Words words) {
    this.words = words;
  }

  /** Where the apposition or bracket that ends at {@code close} begins; -1 when it is none. */
  int opener(int close) {
    String mark = words.lower(close).equals(")") ? "(" : words.lower(close);
    for (int i = close - 1; i >= Math.max(0, close - APPOSITION_WORDS); i--) {
      if (words.isLower(i, mark)) {
        return hasOwnClause(i + 1, close) ? -1 : i;
      }
    }
    return -1;
  }

  private boolean hasOwnClause(int from, int to) {
    if (words.is(from, WordClass.RELATIVE) || words.tag(from) == Tag.ADP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean says = i == from && words.is(i + 1, WordClass.SAY);
      if (words.tag(i) == Tag.PRON && words.tag(i + 1) == Tag.VERB && !says) {
        return true;
      }
    }
    return false;
  }
}
