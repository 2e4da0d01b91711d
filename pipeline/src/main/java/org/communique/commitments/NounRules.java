package org.communique.commitments;

import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** Nouns that are undertakings: {@code its pledge to}, {@code announced a goal of}. */
final class NounRules {

  private static final int UNDERTAKINGS =
      Lexicon.bits(WordClass.UNDERTAKING, WordClass.INTENT, WordClass.PACT);

  private final Reading reading;
  private final Words words;

  NounRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  @Nullable Finding judge(int cue) {
    if (!words.isAny(cue, UNDERTAKINGS) || words.tag(cue) == Tag.VERB) {
      return null;
    }
    int next = cue + 1;
    boolean complement =
        words.isLower(next, "to", "of", "for", "that", "on", "by") && next + 1 < words.size();
    if (!complement) {
      return Finding.no("bare-noun", cue);
    }
    if (words.is(cue, WordClass.PACT)) {
      return pact(cue, next);
    }
    boolean toVerb =
        words.isLower(next, "to")
            && (words.tag(next + 1) == Tag.VERB
                || words.tag(next + 1) == Tag.AUX
                || words.is(cue, WordClass.UNDERTAKING));
    boolean ofVerb =
        words.isLower(next, "of", "for")
            && (words.lower(next + 1).endsWith("ing") || hasNumber(next + 1));
    if (!toVerb && !ofVerb) {
      return Finding.no("noun-without-undertaking", cue);
    }
    Firmness firmness =
        words.is(cue, WordClass.UNDERTAKING)
            ? Firmness.PLEDGE
            : words.isLower(cue, "goal", "goals", "target", "targets")
                ? Firmness.TARGET
                : Firmness.PLAN;
    return byOwner(cue, next + 1, firmness);
  }

  private boolean hasNumber(int from) {
    for (int i = from; i < Math.min(words.size(), from + 5); i++) {
      if (words.tag(i) == Tag.NUM) {
        return true;
      }
    }
    return false;
  }

  private Finding byOwner(int cue, int verb, Firmness firmness) {
    int i = cue - 1;
    while (i > 0
        && (words.tag(i) == Tag.ADJ || words.tag(i) == Tag.NOUN || words.tag(i) == Tag.NUM)) {
      i--;
    }
    if (words.isLower(i, "no")) {
      return new Finding(
          Judgement.Verdict.WITHDRAWAL,
          "no-plans",
          firmness,
          cue,
          reading.phrases.subjectOf(Math.max(0, i - 1)),
          verb,
          false);
    }
    if (words.isLower(i, "'s", "'") && i > 0) {
      NounPhrase owner = reading.phrases.endingAt(i - 1);
      return byKind("owner-noun", cue, verb, firmness, owner);
    }
    if (words.isLower(i, "its", "his", "her", "their", "our", "my")) {
      return byKind("owner-noun", cue, verb, firmness, new NounPhrase(i, i + 1, i));
    }
    int governor = words.tag(i) == Tag.DET ? i - 1 : i;
    if (words.tag(governor) == Tag.VERB
        && words.isAny(governor, Lexicon.bits(WordClass.ANNOUNCE, WordClass.SIGN))) {
      return byKind("announced-noun", cue, verb, firmness, reading.phrases.subjectOf(governor));
    }
    if (words.isLower(governor, "has", "have", "had")) {
      return byKind("has-noun", cue, verb, firmness, reading.phrases.subjectOf(governor + 1));
    }
    return Finding.no("noun-of-nobody", cue);
  }

  private Finding byKind(
      String rule, int cue, int verb, Firmness firmness, @Nullable NounPhrase owner) {
    Kind kind = reading.kindOf(owner);
    boolean possessive =
        owner != null && words.isLower(owner.head(), "its", "his", "her", "their", "our", "my");
    if (kind == Kind.AGENT || kind == Kind.PRONOUN || kind == Kind.SELF || possessive) {
      return reading.taken(rule, firmness, cue, owner, verb);
    }
    return Finding.no("noun-of-nobody", cue);
  }

  private @Nullable Finding pact(int cue, int next) {
    if (!words.isLower(next, "to", "on", "that")) {
      return Finding.no("bare-noun", cue);
    }
    int i = cue - 1;
    while (i > 0 && words.tag(i) != Tag.VERB && cue - i < 6) {
      i--;
    }
    if (words.tag(i) == Tag.VERB && words.is(i, WordClass.SIGN)) {
      NounPhrase subject = reading.phrases.subjectOf(i);
      Kind kind = reading.kindOf(subject);
      if (reading.phrases.negated(i)) {
        return Finding.no("negated", cue);
      }
      if (kind == Kind.AGENT || kind == Kind.PRONOUN || kind == Kind.SELF) {
        return reading.taken("signed", Firmness.AGREEMENT, cue, subject, next + 1);
      }
    }
    return Finding.no("pact-of-nobody", cue);
  }
}
