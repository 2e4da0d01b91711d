package org.communique.commitments.statements;

import java.util.Arrays;
import java.util.List;
import org.communique.article.Sentence;
import org.communique.commitments.words.QuoteMarks;

/** Which sentences of an article begin or end inside a quotation. */
final class Quotations {

  /** What a sentence's marks are before anyone asks for them. */
  private static final byte UNKNOWN = -1;

  private final String body;
  private final List<Sentence> sentences;
  private final byte[] firsts;
  private final byte[] lasts;

  Quotations(String body, List<Sentence> sentences) {
    this.body = body;
    this.sentences = sentences;
    firsts = new byte[sentences.size()];
    lasts = new byte[sentences.size()];
    Arrays.fill(firsts, UNKNOWN);
    Arrays.fill(lasts, UNKNOWN);
  }

  /** Whether one is still open where a sentence starts, going back so many sentences at most. */
  boolean openAt(int index, int reach) {
    int first = first(index);
    if (first != QuoteMarks.NONE) {
      return first == QuoteMarks.CLOSE;
    }
    for (int i = index - 1; i >= Math.max(0, index - reach); i--) {
      int last = last(i);
      if (last != QuoteMarks.NONE) {
        return last == QuoteMarks.OPEN;
      }
    }
    return false;
  }

  private int first(int index) {
    if (firsts[index] == UNKNOWN) {
      firsts[index] = (byte) QuoteMarks.first(body, sentences.get(index));
    }
    return firsts[index];
  }

  /** The last mark of a sentence, see {@link QuoteMarks}. */
  int last(int index) {
    if (lasts[index] == UNKNOWN) {
      lasts[index] = (byte) QuoteMarks.last(body, sentences.get(index));
    }
    return lasts[index];
  }
}
