package org.communique.commitments;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Stems of content words: the substance of an undertaking. */
final class Terms {

  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "to",
          "in",
          "on",
          "for",
          "and",
          "or",
          "by",
          "with",
          "from",
          "at",
          "as",
          "its",
          "their",
          "his",
          "her",
          "our",
          "it",
          "they",
          "he",
          "she",
          "we",
          "that",
          "this",
          "these",
          "those",
          "will",
          "would",
          "be",
          "is",
          "are",
          "was",
          "were",
          "been",
          "have",
          "has",
          "had",
          "not",
          "no",
          "than",
          "before",
          "after",
          "until",
          "which",
          "who",
          "more",
          "also",
          "into",
          "about",
          "such",
          "other",
          "both",
          "all",
          "any",
          "each",
          "up",
          "out",
          "over",
          "under",
          "between",
          "through",
          "said",
          "says",
          "say",
          "pledge",
          "pledged",
          "promise",
          "promised",
          "commit",
          "committed",
          "vow",
          "vowed",
          "agree",
          "agreed",
          "plan",
          "plans",
          "planned",
          "aim",
          "aims",
          "aimed",
          "intend",
          "intends",
          "intended",
          "seek",
          "percent",
          "per",
          "cent",
          "new",
          "s",
          "again",
          "once",
          "so",
          "soon",
          "first",
          "second",
          "time",
          "same",
          "still",
          "help",
          "take",
          "takes",
          "taken",
          "set",
          "sets",
          "put",
          "make",
          "made",
          "keep",
          "continue",
          "further",
          "effort",
          "efforts",
          "step",
          "steps",
          "bring",
          "way",
          "do",
          "done",
          "can",
          "called",
          "call",
          "own",
          "part",
          "well",
          "year",
          "years",
          "day",
          "themselves",
          "itself",
          "us",
          "if",
          "one",
          "two",
          "many",
          "much",
          "them",
          "when",
          "while",
          "there",
          "against",
          "towards",
          "toward",
          "view",
          "start",
          "begin",
          "hold");

  /** What an undertaking is about stands in its first words; what follows is circumstance. */
  private static final int REACH_WORDS = 20;

  private Terms() {}

  /** Adds the stems of words {@code from} to before {@code to}, numbers and marks left out. */
  static TreeSet<String> of(Words words, int from, int end) {
    int to = Math.min(end, from + REACH_WORDS);
    TreeSet<String> stems = new TreeSet<>();
    EnglishStemmer stemmer = new EnglishStemmer();
    for (int i = from; i < to; i++) {
      if (!words.is(i, WordClass.WEEKDAY)) {
        addParts(words.lower(i), stemmer, stems);
      }
    }
    return stems;
  }

  private static void addParts(String word, EnglishStemmer stemmer, Collection<String> stems) {
    for (String part : word.split("[-/&]")) {
      if (part.length() > 1 && Character.isLetter(part.charAt(0)) && !EMPTY.contains(part)) {
        stemmer.setCurrent(part);
        stemmer.stem();
        stems.add(stemmer.getCurrent());
      }
    }
  }
}
