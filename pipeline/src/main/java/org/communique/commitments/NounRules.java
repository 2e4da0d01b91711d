package org.communique.commitments;

import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** Nouns that are undertakings: {@code its pledge to}, {@code announced a goal of}. */
final class NounRules {

  private static final long UNDERTAKINGS =
      Lexicon.bits(WordClass.UNDERTAKING, WordClass.INTENT, WordClass.PACT, WordClass.GOING);

  /** How far behind a pact what is agreed may stand, in words. */
  private static final int PACT_WORDS = 7;

  private final Reading reading;
  private final Words words;

  NounRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  @Nullable Finding judge(int cue) {
    if (!words.isAny(cue, UNDERTAKINGS) || isUsedAsVerb(cue)) {
      return null;
    }
    if (words.is(cue, WordClass.GOING)) {
      return going(cue);
    }
    if (words.is(cue, WordClass.PACT)) {
      return pact(cue);
    }
    Finding whole = withoutComplement(cue);
    if (whole != null) {
      return whole;
    }
    int next = cue + 1;
    boolean toVerb =
        reading.isToVerb(next)
            || words.isLower(next, "to") && words.is(cue, WordClass.UNDERTAKING) && isStated(cue)
            || words.isLower(next, "to") && words.lower(next + 1).endsWith("ing");
    boolean ofVerb =
        words.isLower(next, "of", "for", "on")
            && (words.tag(next + 1) == Tag.VERB
                || words.lower(next + 1).endsWith("ing")
                || hasNumber(next + 1)
                || firmness(cue) == Firmness.TARGET && hasLimitYear(next));
    boolean that =
        words.isLower(next, "that")
            && words.is(cue, WordClass.UNDERTAKING)
            && words.is(next + 2, WordClass.MODAL);
    boolean listener = words.isLower(next, "to") && isListener(next + 1);
    if (!toVerb && !ofVerb && !that || listener) {
      return Finding.no("bare-noun", cue);
    }
    return byOwner(cue, next + 1, firmness(cue));
  }

  /** {@code A promise to the people}: to whom, not what. */
  private boolean isListener(int from) {
    if (words.tag(from) != Tag.DET && !words.isLower(from, "his", "her", "their", "our", "its")) {
      return false;
    }
    NounPhrase phrase = reading.chunks.startingAt(from, words.size());
    Kind kind = reading.kindOf(phrase);
    boolean name = phrase != null && words.isCapitalised(phrase.head());
    return kind == Kind.FOLK || kind == Kind.AGENT && !name;
  }

  /** A commitment to a thing is an attitude, unless someone affirms it or it has a date. */
  private boolean isStated(int cue) {
    long stating =
        Lexicon.bits(WordClass.RESTATE, WordClass.ANNOUNCE, WordClass.KEEP, WordClass.SIGN);
    for (int i = Math.max(0, cue - 8); i < cue; i++) {
      boolean verb = words.tag(i) == Tag.VERB && words.isAny(i, stating);
      if (verb && !words.isLower(i, "made", "make", "makes")) {
        return true;
      }
    }
    return hasLimitYear(cue) || hasNumber(cue + 1) && words.tag(cue - 1) != Tag.DET;
  }

  private boolean isUsedAsVerb(int cue) {
    return words.tag(cue) == Tag.VERB
        && words.tag(cue - 1) != Tag.DET
        && words.tag(cue - 1) != Tag.ADJ
        && !words.isLower(cue - 1, "'s", "'", "its", "their", "his", "her", "our");
  }

  private Firmness firmness(int cue) {
    if (words.is(cue, WordClass.UNDERTAKING)) {
      return Firmness.PLEDGE;
    }
    boolean target = words.isLower(cue, "goal", "goals", "target", "targets", "aim", "objective");
    return target ? Firmness.TARGET : Firmness.PLAN;
  }

  /** {@code keep a campaign promise}, {@code the target was $36m}: no complement follows. */
  private @Nullable Finding withoutComplement(int cue) {
    int owner = ownerBefore(cue);
    if (words.is(cue, WordClass.UNDERTAKING)
        && !words.isCapitalised(cue)
        && words.is(owner, WordClass.KEEP)
        && words.tag(owner) == Tag.VERB
        && !reading.hypothetical(clauseOf(owner), owner)
        && !reading.phrases.negated(owner)
        && !isAsked(owner)) {
      NounPhrase subject = reading.phrases.subjectOf(owner);
      return new Finding(
          Verdict.COMMITMENT, "keeps-promise", Firmness.PLEDGE, cue, subject, owner, false);
    }
    boolean target = words.isLower(cue, "goal", "target");
    if (target && words.isLower(cue + 1, "was", "is") && hasNumber(cue + 2)) {
      NounPhrase whose =
          words.isLower(owner, "'s", "'") && owner > 0 ? reading.chunks.endingAt(owner - 1) : null;
      return new Finding(
          Verdict.COMMITMENT, "target-is", Firmness.TARGET, cue, whose, cue + 2, false);
    }
    boolean goal = target || words.isLower(cue, "aim", "objective", "plan");
    if (goal && words.isLower(cue + 1, "is") && reading.isToVerb(cue + 2)) {
      NounPhrase whose =
          words.isLower(owner, "'s", "'") && owner > 0 ? reading.chunks.endingAt(owner - 1) : null;
      boolean dated = hasLimitYear(cue);
      return whose != null || dated
          ? new Finding(Verdict.COMMITMENT, "aim-is", Firmness.TARGET, cue, whose, cue + 3, false)
          : null;
    }
    if (target && words.isLower(cue + 1, "of") && hasNumber(cue + 2)) {
      NounPhrase subject = someoneBefore(cue);
      boolean someone = subject != null;
      boolean deed = words.lower(cue + 2).endsWith("ing");
      return someone && !deed
          ? new Finding(Verdict.COMMITMENT, "target-of", Firmness.TARGET, cue, subject, cue, false)
          : null;
    }
    return null;
  }

  private int clauseOf(int verb) {
    NounPhrase subject = reading.phrases.subjectOf(verb);
    return subject == null ? verb : subject.from();
  }

  private boolean isAsked(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 7); i--) {
      if (words.is(i, WordClass.DEMAND) || words.isLower(i, "must", "should", "failed", "fail")) {
        return true;
      }
    }
    return false;
  }

  /** The nearest someone before {@code cue} who does something. */
  private @Nullable NounPhrase someoneBefore(int cue) {
    for (int i = cue - 1; i > 0; i--) {
      if (words.tag(i) == Tag.VERB) {
        NounPhrase subject = reading.phrases.subjectOf(i);
        if (reading.kindOf(subject) == Kind.AGENT) {
          return subject;
        }
      }
    }
    return null;
  }

  private int lastVerb(int cue) {
    for (int i = cue - 1; i > 0; i--) {
      if (words.tag(i) == Tag.VERB && !words.lower(i).endsWith("ing")) {
        return i;
      }
    }
    return 0;
  }

  private boolean hasNumber(int from) {
    for (int i = from; i < Math.min(words.size(), from + 5); i++) {
      if (words.tag(i) == Tag.NUM) {
        return true;
      }
    }
    return false;
  }

  /** The word that says whose or which: an article, a possessive, a verb. */
  private int ownerBefore(int cue) {
    int i = cue - 1;
    while (i > 0
        && (words.tag(i) == Tag.ADJ || words.tag(i) == Tag.NOUN || words.tag(i) == Tag.NUM)) {
      i--;
    }
    if (words.tag(i) == Tag.DET && !words.isLower(i, "no")) {
      return words.isLower(i - 1, "itself", "themselves", "himself") ? i - 2 : i - 1;
    }
    return i;
  }

  private Finding byOwner(int cue, int verb, Firmness firmness) {
    int i = ownerBefore(cue);
    if (words.isLower(i + 1, "any", "every", "another")) {
      return Finding.no("noun-of-nobody", cue);
    }
    boolean none = words.isLower(i, "no");
    if (none && !words.isLower(i - 1, "has", "have", "had", "'ve", "with", "are", "were", "is")) {
      return Finding.no("sets-none", cue);
    }
    if (none && words.is(verb, WordClass.DROP)) {
      return Finding.no("negated", cue);
    }
    if (none) {
      NounPhrase subject = reading.phrases.subjectOf(Math.max(0, i - 1));
      boolean there = subject != null && words.isLower(subject.head(), "there");
      NounPhrase said =
          there && subject != null ? reading.speech.of(subject.from(), cue).reporter() : subject;
      return new Finding(Verdict.WITHDRAWAL, "no-plans", firmness, cue, said, verb, false);
    }
    if (words.isLower(i - 1, "met", "missed", "reached", "achieved", "exceeded", "beat")) {
      return Finding.no("done-already", cue);
    }
    if (words.isLower(i - 1, "broke", "broken", "breaks", "breaking")
        && firmness == Firmness.PLEDGE) {
      NounPhrase breaker = reading.phrases.subjectOf(i - 1);
      return new Finding(Verdict.WITHDRAWAL, "breaks-promise", firmness, cue, breaker, cue, false);
    }
    if (words.isLower(i, "'s", "'") && i > 0) {
      NounPhrase owner = reading.chunks.endingAt(i - 1);
      return byKind("owner-noun", cue, verb, firmness, owner);
    }
    if (words.isLower(i, "its", "his", "her", "their", "our", "my")) {
      return byKind("owner-noun", cue, verb, firmness, new NounPhrase(i, i + 1, i));
    }
    if (words.tag(i) == Tag.VERB
        && words.isAny(i, Lexicon.bits(WordClass.ANNOUNCE, WordClass.SIGN))
        && !words.isLower(i, "made", "reached", "gave")) {
      return byKind("announced-noun", cue, verb, firmness, reading.phrases.subjectOf(i));
    }
    if (words.isLower(i, "made", "make") && words.is(cue, WordClass.UNDERTAKING)) {
      return byKind("announced-noun", cue, verb, firmness, reading.phrases.subjectOf(i));
    }
    boolean plural =
        words.isLower(cue, "plans", "intentions", "pledges") || firmness == Firmness.TARGET;
    if (words.isLower(i, "has", "have") && plural) {
      return byKind("has-noun", cue, verb, firmness, reading.phrases.subjectOf(i + 1));
    }
    boolean dated = firmness == Firmness.TARGET && hasLimitYear(cue);
    if (dated && !words.isLower(i, "a", "any", "no")) {
      return new Finding(
          Verdict.COMMITMENT, "dated-target", firmness, cue, ownerPhrase(cue), verb, false);
    }
    return Finding.no("noun-of-nobody", cue);
  }

  private boolean hasLimitYear(int from) {
    for (int i = from; i + 1 < words.size(); i++) {
      boolean year = words.tag(i + 1) == Tag.NUM && words.text(i + 1).length() == 4;
      if (words.isLower(i, "by", "before", "than", "until") && year) {
        return true;
      }
    }
    return false;
  }

  /** The target with its adjectives, which may say whose it is: "the Sudrian target". */
  private NounPhrase ownerPhrase(int cue) {
    return reading.chunks.endingAt(cue);
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

  private boolean toVerbWithin(int from) {
    for (int i = from; i < from + 5; i++) {
      if (reading.isToVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private Finding pact(int cue) {
    int i = cue - 1;
    while (i > 0 && words.tag(i) != Tag.VERB && cue - i < 6 && words.tag(i) != Tag.PUNCT) {
      i--;
    }
    boolean none =
        words.isLower(cue - 1, "no")
            && words.isLower(cue + 1, "had", "has", "was")
            && !words.isLower(cue + 2, "reached", "signed");
    if (none) {
      return new Finding(Verdict.WITHDRAWAL, "no-pact", Firmness.AGREEMENT, cue, null, cue, true);
    }
    boolean signs = words.is(i, WordClass.SIGN) || words.isLower(i, "announced", "announce");
    boolean bound =
        toVerbWithin(cue + 1)
            || words.isLower(cue + 1, "to", "that", "which", "under")
            || words.isLower(cue + 1, "on") && !words.is(cue + 2, WordClass.WEEKDAY)
            || words.isLower(cue + 1, "with") && isSigner(cue + 2);
    if (words.tag(i) != Tag.VERB || !signs || !bound) {
      return Finding.no("bare-noun", cue);
    }
    NounPhrase subject = reading.phrases.subjectOf(i);
    Kind kind = reading.kindOf(subject);
    if (reading.phrases.negated(i)) {
      return Finding.no("negated", cue);
    }
    boolean someone = kind == Kind.AGENT || kind == Kind.PRONOUN || kind == Kind.SELF;
    int clause = subject == null ? i : subject.from();
    if (!someone || reading.hypothetical(clause, i)) {
      return Finding.no("pact-of-nobody", cue);
    }
    int action = deedOfPact(cue, i);
    return reading.taken("signed", Firmness.AGREEMENT, cue, subject, action);
  }

  /** {@code an accord late on Friday to share}, {@code a pact under which they will share}. */
  private int deedOfPact(int cue, int verb) {
    for (int i = cue + 1; i < Math.min(words.size(), cue + PACT_WORDS); i++) {
      if (reading.isToVerb(i)) {
        return i + 1;
      }
      boolean clause = words.isLower(i, "which", "that");
      for (int k = i + 1; clause && k < Math.min(words.size(), i + PACT_WORDS); k++) {
        if (words.isLower(k, "will", "would", "shall")) {
          return reading.skipAdverbs(k + 1);
        }
      }
      if (words.tag(i) == Tag.VERB || words.isLower(i, ".", ";") || clause) {
        return behindArticle(verb);
      }
    }
    return behindArticle(verb);
  }

  private int behindArticle(int verb) {
    return words.isLower(verb + 1, "a", "an") ? verb + 2 : verb + 1;
  }

  private boolean isSigner(int from) {
    NounPhrase partner = reading.chunks.startingAt(from, words.size());
    return reading.kindOf(partner) == Kind.AGENT;
  }

  /** {@code notice of its withdrawal}, {@code the withdrawal will take effect}. */
  private @Nullable Finding going(int cue) {
    boolean effect = words.isLower(cue + 1, "will", "would", "takes", "took");
    boolean announced = false;
    for (int i = Math.max(0, cue - 6); i < cue; i++) {
      announced |= words.isLower(i, "notification", "notice", "announced", "announcing", "began");
    }
    if (effect && words.isLower(cue + 2, "take", "begin", "be", "effect") || announced) {
      NounPhrase subject = announced ? reading.phrases.subjectOf(lastVerb(cue)) : null;
      return new Finding(
          Verdict.WITHDRAWAL, "withdrawal", Firmness.PLEDGE, cue, subject, cue, false);
    }
    return null;
  }
}
