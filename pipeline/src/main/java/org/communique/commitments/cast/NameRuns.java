package org.communique.commitments.cast;

import java.util.Set;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;

/** Where a run of capitalised words that is one name ends. */
final class NameRuns {

  /** Words that open a sentence and belong to no name. */
  private static final Set<String> OPENINGS =
      Set.of(
          "if",
          "as",
          "to",
          "like",
          "does",
          "do",
          "did",
          "has",
          "is",
          "was",
          "will",
          "can",
          "all",
          "for",
          "in",
          "on",
          "after",
          "before",
          "since",
          "under",
          "despite",
          "even",
          "only",
          "that",
          "this",
          "these",
          "those",
          "there",
          "so",
          "some",
          "many",
          "most",
          "other",
          "another",
          "such",
          "no",
          "not",
          "each",
          "any",
          "regarding",
          "following",
          "concerning",
          "meanwhile",
          "when",
          "how",
          "why");

  /** What stands beside a picture. */
  private static final Set<String> CREDITS =
      Set.of(
          "image", "images", "photo", "photos", "caption", "copyright", "getty", "afp", "reuters");

  /** Longest run of capitalised words that is taken for one name. */
  private static final int MAX_NAME_WORDS = 8;

  private NameRuns() {}

  /** The word behind the name that begins at {@code from}; {@code from} where none does. */
  static int end(Words words, int from) {
    int i = from;
    while (i - from < MAX_NAME_WORDS) {
      if (isName(words, i)) {
        i++;
      } else if (i > from && goesOn(words, i)) {
        i += words.isLower(i + 1, "the") ? 3 : 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** Small words, which are most, are turned away before they are compared with any list. */
  private static boolean isName(Words words, int i) {
    return words.isCapitalised(i)
        && words.closedTag(i) == null
        && !words.is(i, WordClass.WEEKDAY)
        && !words.is(i, WordClass.EMBEDDED)
        && !OPENINGS.contains(words.lower(i))
        && !CREDITS.contains(words.lower(i));
  }

  /** {@code Bureau of Fair Trade}: what an office is of belongs to its name. */
  private static boolean goesOn(Words words, int i) {
    int next = words.isLower(i + 1, "the") ? i + 2 : i + 1;
    return words.isLower(i, "of", "for") && words.is(i - 1, WordClass.AGENT) && isName(words, next);
  }
}
