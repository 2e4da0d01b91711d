package org.communique.commitments.rules;

import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/** A text in which its author undertakes something: {@code On day one I will repeal the levy}. */
public final class Author {

  /** From so many promises on a text is a programme. */
  public static final int PROGRAMME = 3;

  private static final long BINDING =
      Lexicon.bits(WordClass.VOW, WordClass.KEEP, WordClass.DROP, WordClass.BINDING);

  private Author() {}

  /**
   * How much a sentence speaks for a programme: 1 where the author says, outside quotations, that
   * he will do a deed someone decides, and {@link #PROGRAMME} where he says so as a candidate.
   */
  public static int promises(Words words, boolean quoteOpenAtStart) {
    boolean open = quoteOpenAtStart;
    for (int i = 0; i < words.size(); i++) {
      int mark = words.quoteMark(i);
      open = mark == QuoteMarks.NONE ? open : mark == QuoteMarks.OPEN;
      boolean will =
          words.isLower(i, "will", "'ll", "shall")
              && words.is(i, WordClass.MODAL)
              && words.isLower(i - 1, "i");
      if (will && !open && isDeed(words, i + 1)) {
        return isCandidates(words) ? PROGRAMME : 1;
      }
    }
    return 0;
  }

  /** {@code As mayor, I will}, {@code on my first day in office}. */
  private static boolean isCandidates(Words words) {
    for (int i = 0; i < words.size(); i++) {
      boolean office =
          words.isLower(i, "president", "governor", "mayor", "senator", "chancellor")
              || words.isLower(i, "minister") && words.isLower(i - 1, "prime");
      int as = words.isLower(i, "minister") ? i - 2 : i - 1;
      if (office && (words.isLower(as, "as") || words.isLower(as, "your", "next"))) {
        return true;
      }
      if (words.isLower(i, "office") && words.isLower(i - 1, "in") && words.isLower(i - 2, "day")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeed(Words words, int from) {
    int verb = from;
    while (words.isLower(verb, "also", "then", "never") || words.lower(verb).endsWith("ly")) {
      verb++;
    }
    return words.is(verb, WordList.ACT) || words.isAny(verb, BINDING);
  }
}
