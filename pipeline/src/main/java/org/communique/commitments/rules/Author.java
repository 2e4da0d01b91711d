package org.communique.commitments.rules;

import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/** A text in which its author undertakes something: {@code On day one I will repeal the levy}. */
public final class Author {

  private static final long BINDING =
      Lexicon.bits(WordClass.VOW, WordClass.KEEP, WordClass.DROP, WordClass.BINDING);

  private Author() {}

  /** Whether the author says, outside quotations, that he will do a deed someone decides. */
  public static boolean promises(Words words, boolean quoteOpenAtStart) {
    boolean open = quoteOpenAtStart;
    for (int i = 0; i < words.size(); i++) {
      int mark = words.quoteMark(i);
      open = mark == QuoteMarks.NONE ? open : mark == QuoteMarks.OPEN;
      boolean will =
          words.isLower(i, "will", "'ll", "shall")
              && words.is(i, WordClass.MODAL)
              && words.isLower(i - 1, "i");
      if (will && !open && isDeed(words, i + 1)) {
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
