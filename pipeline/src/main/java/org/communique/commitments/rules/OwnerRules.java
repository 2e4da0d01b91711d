package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Undertakings named by a noun, by whose they are: {@code its pledge to}, {@code no plans to}. */
final class OwnerRules {

  /** Words between a target and the year that is its limit. */
  static final String[] LIMITS = {"by", "before", "than", "until"};

  /** How far before a promise of someone a verb that asks for it may stand, in words. */
  private static final int ASKED_WORDS = 5;

  /** How far before a goal the verb may stand of what is done with it in mind, in words. */
  private static final int CARRIED_WORDS = 16;

  private final Reading reading;
  private final Words words;

  OwnerRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  Finding judge(int cue, int verb, Firmness firmness) {
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
    if (words.isLower(i - 1, "need", "needs", "needed", "lack", "lacks")
        || words.isLower(i, "need", "needs", "lack", "lacks")) {
      return Finding.no("needs-one", cue);
    }
    boolean studied = words.is(i - 1, WordList.STUDY) || words.is(i, WordList.STUDY);
    if (studied || words.is(verb, WordClass.ATTITUDE) && !words.is(verb, WordClass.VOW)) {
      return Finding.no("plan-in-passing", cue);
    }
    if (words.isLower(i - 1, "broke", "broken", "breaks", "breaking")
        && firmness == Firmness.PLEDGE) {
      NounPhrase breaker = reading.phrases.subjectOf(i - 1);
      boolean accused = reading.speech.quoted(cue) || words.lower(i - 1).endsWith("ing");
      if (accused) {
        boolean of = words.isLower(i - 2, "of") && reading.chunks.isNominal(i - 3);
        NounPhrase own = new NounPhrase(i, i + 1, i);
        return byKind("owner-noun", cue, verb, firmness, of ? reading.chunks.endingAt(i - 3) : own);
      }
      return new Finding(Verdict.WITHDRAWAL, "breaks-promise", firmness, cue, breaker, cue, false);
    }
    if (words.isLower(i, "'s", "'") && i > 0) {
      return byKind("owner-noun", cue, verb, firmness, ownerAt(i));
    }
    if (words.isLower(i, "its", "his", "her", "their", "our", "my")) {
      return byKind("owner-noun", cue, verb, firmness, new NounPhrase(i, i + 1, i));
    }
    if (words.tag(i) == Tag.VERB
        && words.isAny(i, Lexicon.bits(WordClass.ANNOUNCE, WordClass.SIGN))
        && !words.isLower(i, "made", "reached", "gave")) {
      return byKind("announced-noun", cue, verb, firmness, reading.phrases.subjectOf(i));
    }
    boolean gives =
        words.isLower(i, "made", "make", "makes", "offered", "offers", "took", "taken", "taking")
            || words.is(i, WordList.GIVE);
    if (gives && words.is(cue, WordClass.UNDERTAKING)) {
      return byKind("announced-noun", cue, verb, firmness, reading.phrases.subjectOf(i));
    }
    boolean laidOut =
        words.isLower(i, "out", "forth", "forward", "up")
            && words.isLower(
                i - 1, "laid", "lays", "laying", "set", "sets", "put", "puts", "rolled", "rolls",
                "drew", "draws", "drawn");
    if (laidOut && !reading.phrases.negated(i - 1)) {
      return byKind("announced-noun", cue, verb, firmness, reading.phrases.subjectOf(i - 1));
    }
    int carrier = carrierBefore(i, cue);
    boolean goesOn =
        words.isLower(verb, "keep", "continue") && words.is(verb + 1, WordList.DIARY_ACT);
    if (carrier > 0 && !goesOn && !reading.phrases.negated(carrier)) {
      return byKind("carried-plan", cue, verb, firmness, reading.phrases.subjectOf(carrier));
    }
    int giver = words.isLower(i, "and") ? giverBefore(i) : -1;
    if (giver > 0 && words.is(cue, WordClass.UNDERTAKING)) {
      return byKind("announced-noun", cue, verb, firmness, reading.phrases.subjectOf(giver));
    }
    boolean plural =
        words.isLower(cue, "plans", "intentions", "pledges") || firmness == Firmness.TARGET;
    if (words.isLower(i, "has", "have") && plural) {
      return byKind("has-noun", cue, verb, firmness, reading.phrases.subjectOf(i + 1));
    }
    boolean one = words.isLower(i + 1, "a", "an") && reading.isToVerb(verb - 1);
    boolean self = words.isLower(i, "have") && words.isLower(i - 1, "i", "we");
    if (one && (self || words.isLower(i, "has")) && !reading.hypothetical(i, i)) {
      return byKind("has-noun", cue, verb, firmness, reading.phrases.subjectOf(i + 1));
    }
    boolean dated = firmness == Firmness.TARGET && reading.hasLimitYear(cue, LIMITS);
    // The target with its adjectives may say whose it is: "the Sudrian target".
    if (dated && !words.isLower(i, "a", "any", "no")) {
      return new Finding(
          Verdict.COMMITMENT,
          "dated-target",
          firmness,
          cue,
          reading.chunks.endingAt(cue),
          verb,
          false);
    }
    return Finding.no("noun-of-nobody", cue);
  }

  /** The verb of {@code is inching ahead with a plan to}, {@code cut jobs as part of a plan to}. */
  private int carrierBefore(int i, int cue) {
    boolean ahead =
        words.isLower(i, "with", "on") && words.isLower(i - 1, "ahead", "forward", "along");
    if (ahead) {
      return words.tag(i - 2) == Tag.VERB ? i - 2 : -1;
    }
    boolean part = words.isLower(i, "of") && words.isLower(i - 1, "part");
    boolean carried =
        part && words.isLower(i - 2, "as")
            || words.isLower(i, "with") && !words.isLower(i - 1, "up");
    for (int k = i - 1; carried && k > Math.max(0, i - CARRIED_WORDS); k--) {
      boolean finite =
          words.tag(k) == Tag.VERB
              && !words.isLower(k - 1, "to")
              && !words.lower(k).endsWith("ing");
      if (finite && isAim(cue) && !words.is(k, WordClass.ANNOUNCE)) {
        return -1;
      }
      if (finite) {
        return k;
      }
    }
    return -1;
  }

  /** What one has in mind with all one does, good or bad, unless a measure is announced with it. */
  private boolean isAim(int cue) {
    return words.isLower(cue, "aim", "goal", "goals", "intention", "intent", "objective");
  }

  /** The verb of {@code offered advice and a promise to}; -1 when there is none. */
  private int giverBefore(int and) {
    for (int i = and - 1; i > Math.max(0, and - ASKED_WORDS - ASKED_WORDS); i--) {
      if (words.tag(i) == Tag.VERB) {
        boolean gives = words.isLower(i, "offer", "offers", "offered", "made", "makes", "issued");
        return gives || words.is(i, WordList.GIVE) ? i : -1;
      }
    }
    return -1;
  }

  /** {@code A promise by Norland to pay}: Norland's, where it is not merely asked for. */
  Finding given(int cue, int verb, Firmness firmness, NounPhrase giver) {
    int i = ownerBefore(cue);
    boolean none = words.isLower(i, "no", "any") || words.isLower(i + 1, "no", "any");
    for (int k = i; k >= Math.max(0, i - ASKED_WORDS) && !none; k--) {
      none =
          words.isAny(k, Lexicon.bits(WordClass.DEMAND, WordClass.ATTITUDE, WordClass.HYPOTHETICAL))
              || words.isLower(k, "seek", "seeks", "seeking", "sought", "await", "without", "if");
    }
    return none
        ? Finding.no("noun-asked-for", cue)
        : reading.taken("given-noun", firmness, cue, giver, verb);
  }

  /** Norland in {@code part of Norland's pledge}: whose name ends at the mark. */
  NounPhrase ownerAt(int mark) {
    NounPhrase whole = reading.chunks.endingAt(mark - 1);
    if (reading.kindOf(whole) != Kind.THING || !words.isCapitalised(mark - 1)) {
      return whole;
    }
    for (int i = mark - 2; i > whole.from(); i--) {
      if (words.isLower(i, "of", "in", "for")) {
        return new NounPhrase(i + 1, mark, mark - 1);
      }
    }
    return whole;
  }

  /** The word that says whose or which: an article, a possessive, a verb. */
  int ownerBefore(int cue) {
    int i = cue - 1;
    while (i > 0
        && (words.tag(i) == Tag.ADJ
            || words.tag(i) == Tag.NOUN
            || words.tag(i) == Tag.NUM
            || isStated(i)
            || words.isLower(i, ",")
                && (words.tag(i - 1) == Tag.ADJ || words.text(i - 1).indexOf('-') > 0)
                && words.tag(i + 1) == Tag.ADJ)) {
      i--;
    }
    if (words.tag(i) == Tag.DET && !words.isLower(i, "no")) {
      return words.isLower(i - 1, "itself", "themselves", "himself") ? i - 2 : i - 1;
    }
    return i;
  }

  /** The "stated" of {@code his stated goal}, which the model takes for a verb. */
  private boolean isStated(int i) {
    return words.tag(i) == Tag.VERB
        && (words.lower(i).endsWith("ed") || words.isLower(i, "broken"))
        && words.isLower(i - 1, "'s", "'", "its", "his", "her", "their", "our", "my");
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
}
