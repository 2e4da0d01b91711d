package org.communique.commitments.grammar;

import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;

/** Phrases that mean the two sides of an article without naming them. */
public final class Sides {

  private Sides() {}

  /** {@code Both}, {@code the two governments}, {@code the envoys}, {@code each side}. */
  public static boolean areMeant(Words words, NounPhrase phrase) {
    boolean bare = phrase.to() - phrase.from() <= 2;
    boolean sides = words.isAny(phrase.head(), Lexicon.bits(WordClass.SIDES, WordClass.STANDIN));
    boolean two = hasAny(words, phrase, "both", "two", "pair", "duo");
    boolean each =
        words.isLower(phrase.from(), "each")
            && (phrase.head() == phrase.from() || words.isLower(phrase.head(), "side"));
    boolean plural = words.lower(phrase.head()).endsWith("s");
    return each
        || two && (bare || sides)
        || sides && plural && hasAny(words, phrase, "these", "the", "their") && bare
        || words.isLower(
            phrase.head(),
            "teams",
            "envoys",
            "delegations",
            "sides",
            "capitals",
            "departments",
            "ministries")
        || words.isLower(phrase.from(), "joint");
  }

  /** {@code Both partners}, {@code the two companies}: firms, not countries. */
  public static boolean areFirms(Words words, NounPhrase phrase) {
    return words.isLower(
            phrase.head(), "partners", "companies", "firms", "makers", "groups", "banks")
        && hasAny(words, phrase, "both", "two")
        && phrase.to() - phrase.from() <= 3;
  }

  /** {@code The three}: how many sides are meant; 0 where the phrase says more. */
  public static int counted(Words words, NounPhrase phrase) {
    boolean the = words.isLower(phrase.from(), "the") && phrase.to() - phrase.from() == 2;
    if (!the) {
      return 0;
    }
    return words.isLower(phrase.head(), "three") ? 3 : words.isLower(phrase.head(), "four") ? 4 : 0;
  }

  /** {@code The same firms}, {@code these cities}: those just spoken of. */
  public static boolean areTheSame(Words words, NounPhrase phrase) {
    boolean plural = words.lower(phrase.head()).endsWith("s");
    boolean same = words.isLower(phrase.from(), "these", "those", "same");
    return plural
        && (same || words.isLower(phrase.from() + 1, "same") && phrase.to() - phrase.from() > 2);
  }

  private static boolean hasAny(Words words, NounPhrase phrase, String... any) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.isLower(i, any)) {
        return true;
      }
    }
    return false;
  }
}
