package org.communique.commitments;

import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** One tagged sentence and the questions all rules ask of it. */
final class Reading {

  final Words words;
  final Phrases phrases;
  final Speech speech;

  Reading(Words words, boolean quoteOpenAtStart) {
    this.words = words;
    phrases = new Phrases(words);
    speech = new Speech(words, phrases, quoteOpenAtStart);
  }

  boolean isQuestion() {
    int last = words.size() - 1;
    while (last > 0 && words.isLower(last, "\"", "\u201d", ")")) {
      last--;
    }
    return words.isLower(last, "?");
  }

  Kind kindOf(@Nullable NounPhrase phrase) {
    return Subjects.kindOf(words, phrase);
  }

  /** The next word from {@code i} on that is no adverb and no negation. */
  int skipAdverbs(int i) {
    int j = i;
    while (j < words.size()
        && (words.tag(j) == Tag.ADV || words.isLower(j, "not", "n't", "also", "\"", "\u201c"))) {
      j++;
    }
    return j;
  }

  /** Whether the clause is a mere thought: an if-clause, or below could, may, must. */
  boolean hypothetical(int clauseStart, int verb) {
    if (words.is(clauseStart - 1, WordClass.HYPOTHETICAL)) {
      return true;
    }
    for (int i = phrases.groupStart(verb); i < verb; i++) {
      if (words.isLower(i, "could", "may", "might", "should", "must", "can", "ought")) {
        return true;
      }
    }
    return false;
  }

  boolean hedged(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, WordClass.HEDGE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code verb} opens a mere entry of the diary: to meet, to visit, to hold talks. */
  boolean isDiary(int verb) {
    if (!words.is(verb, WordClass.DIARY)) {
      return false;
    }
    boolean travel =
        words.isLower(
            verb, "visit", "travel", "attend", "arrive", "fly", "speak", "address", "testify",
            "appear", "convene", "vote", "head", "depart", "return", "debate", "tour");
    if (travel || words.isLower(verb, "meet") && !hasUndertakingObject(verb)) {
      return true;
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + 8); i++) {
      if (words.is(i, WordClass.DIARYNOUN)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasUndertakingObject(int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 7); i++) {
      if (words.isAny(
          i, Lexicon.bits(WordClass.UNDERTAKING, WordClass.INTENT, WordClass.INSTRUMENT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code verb} takes back an undertaking that its object names. */
  boolean dropsUndertaking(int verb) {
    if (!words.is(verb, WordClass.DROP)) {
      return false;
    }
    int pacts = Lexicon.bits(WordClass.PACT, WordClass.UNDERTAKING, WordClass.INTENT);
    for (int i = verb + 1; i < Math.min(words.size(), verb + 12); i++) {
      if (words.isLower(i, ".", ";") || words.tag(i) == Tag.VERB && i > verb + 1) {
        return false;
      }
      if (words.isAny(i, pacts)) {
        return true;
      }
    }
    return words.isLower(verb, "withdraw", "withdrawing", "withdrew", "withdrawn");
  }

  Finding taken(String rule, Firmness firmness, int cue, @Nullable NounPhrase subject, int verb) {
    if (isDiary(verb)) {
      return new Finding(Verdict.SCHEDULE, "diary", firmness, cue, subject, verb, false);
    }
    if (dropsUndertaking(verb)) {
      return new Finding(
          Verdict.WITHDRAWAL, rule + "-withdraws", firmness, cue, subject, verb, false);
    }
    boolean speaks = kindOf(subject) == Kind.SELF;
    return new Finding(Verdict.COMMITMENT, rule, firmness, cue, subject, verb, speaks);
  }
}
