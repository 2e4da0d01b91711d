package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Nouns that are undertakings: {@code its pledge to}, {@code announced a goal of}. */
final class NounRules {

  private static final long CUES = Lexicon.UNDERTAKINGS | Lexicon.bits(WordClass.GOING);

  /** Longest aside between a goal and what it is, in words. */
  private static final int ASIDE_WORDS = 12;

  /** Longest circumstance between a noun and what is undertaken, in words. */
  private static final int TIME_WORDS = 7;

  /** How far behind "that" the modal of its clause may stand, in words. */
  private static final int CLAUSE_WORDS = 9;

  /** How far behind a withdrawal those who are withdrawn may stand, in words. */
  private static final int GOING_WORDS = 9;

  private final Reading reading;
  private final Words words;
  private final OwnerRules owners;
  private final KnownPromises known;

  NounRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
    owners = new OwnerRules(reading);
    known = new KnownPromises(reading, owners);
  }

  @Nullable Finding judge(int cue) {
    if (!words.isAny(cue, CUES) || isUsedAsVerb(cue)) {
      return null;
    }
    if (words.is(cue, WordClass.GOING)) {
      return going(cue);
    }
    if (words.is(cue, WordClass.PACT)) {
      return new PactRules(reading).judge(cue);
    }
    Finding whole = new AimRules(reading, owners).judge(cue);
    if (whole != null) {
      return whole;
    }
    NounPhrase giver = giverBehind(cue);
    int next = giver == null ? behindAside(cue) : giver.to();
    boolean toVerb =
        reading.isToVerb(next)
            || words.isLower(next, "to") && words.is(cue, WordClass.UNDERTAKING) && isStated(cue)
            || words.isLower(next, "to") && words.lower(next + 1).endsWith("ing");
    boolean made = words.isLower(next, "of") && words.is(cue, WordClass.UNDERTAKING) && isMade(cue);
    boolean ofVerb =
        made
            || words.isLower(next, "of", "for", "on")
                && (words.tag(next + 1) == Tag.VERB
                    || words.lower(next + 1).endsWith("ing")
                    || reading.hasNumberNear(next + 1)
                        && firmness(cue) != Firmness.PLAN
                        && !isYearOnly(next)
                    || firmness(cue) == Firmness.TARGET
                        && reading.hasLimitYear(next, OwnerRules.LIMITS));
    boolean plans = words.isLower(cue, "plans", "plan", "intention", "intentions");
    boolean none = plans && words.isLower(cue - 1, "no") && words.isLower(next, "for");
    boolean that =
        words.isLower(next, "that")
            && words.is(cue, WordClass.UNDERTAKING)
            && !words.isLower(cue - 1, "no")
            && foretells(next + 2);
    boolean listener = words.isLower(next, "to") && isListener(next + 1);
    Finding named = known.judge(cue);
    if (named != null && (!toVerb && !ofVerb && !that || listener)) {
      return named;
    }
    if (!toVerb && !ofVerb && !that && !none || listener) {
      return Finding.no("bare-noun", cue);
    }
    return giver == null
        ? owners.judge(cue, next + 1, firmness(cue))
        : owners.given(cue, next + 1, firmness(cue), giver);
  }

  /** Behind {@code the goal, in a paper of last May,} where the sentence goes on. */
  private int behindAside(int cue) {
    if (words.tag(cue + 1) == Tag.PUNCT && words.isLower(cue + 2, "that")) {
      return cue + 2;
    }
    if (words.isLower(cue + 1, ",") && words.isLower(cue + 3, ",")) {
      return cue + 4;
    }
    if (!words.isLower(cue + 1, ",") || words.tag(cue + 2) != Tag.ADP) {
      return behindTime(cue + 1);
    }
    for (int i = cue + 2; i < cue + ASIDE_WORDS; i++) {
      if (words.isLower(i, ",")) {
        return words.isLower(i + 1, "of", "to") ? i + 1 : cue + 1;
      }
    }
    return cue + 1;
  }

  /** {@code That anyone who likes it could keep it}: a clause of what is to come. */
  private boolean foretells(int from) {
    for (int i = from; i < from + CLAUSE_WORDS; i++) {
      if (words.is(i, WordClass.MODAL) || words.isLower(i, "could", "can")) {
        return !words.isLower(i + 1, "not", "n't") || words.is(i, WordClass.MODAL);
      }
      if (words.tag(i) == Tag.PUNCT || words.is(i, WordClass.ATTITUDE)) {
        return false;
      }
    }
    return false;
  }

  /** Behind {@code last week} or {@code on Monday}, where what is undertaken follows. */
  private int behindTime(int from) {
    boolean named = words.isLower(from, "last", "this", "next", "earlier");
    boolean when =
        words.is(from, WordClass.WEEKDAY) && (!named || words.is(from + 1, WordClass.WEEKDAY))
            || words.is(from + 1, WordClass.WEEKDAY) && words.isLower(from, "on", "in", "made")
            || words.isLower(from, "immediately", "shortly", "soon", "made");
    for (int i = from + 1; when && i < from + TIME_WORDS; i++) {
      boolean clause = words.isLower(i, "that") && words.tag(i + 1) != Tag.VERB;
      if (clause || reading.isToVerb(i) || words.isLower(i, "by", "from")) {
        return i;
      }
      if (words.tag(i) == Tag.PUNCT) {
        return from;
      }
    }
    return from;
  }

  /** Norland in {@code a promise by Norland to pay}; null when nobody is named so. */
  private @Nullable NounPhrase giverBehind(int cue) {
    int by = behindTime(cue + 1);
    if (!words.isLower(by, "by", "from")) {
      return null;
    }
    NounPhrase giver = reading.chunks.listFrom(by + 1, words.size());
    for (int i = by + 2; giver != null && i < giver.to(); i++) {
      if (words.isLower(i, "that")) {
        giver = new NounPhrase(giver.from(), i, i - 1);
      }
    }
    boolean near = giver != null && giver.from() == by + 1;
    return near && reading.kindOf(giver) == Kind.AGENT ? giver : null;
  }

  /** {@code Has made promises of disarmament}. */
  private boolean isMade(int cue) {
    int i = owners.ownerBefore(cue);
    return words.isLower(i, "made", "make", "makes", "making")
        && words.tag(i) == Tag.VERB
        && words.tag(cue + 2) == Tag.NOUN;
  }

  /** {@code Targets for 2030}: of which year, not how much. */
  private boolean isYearOnly(int link) {
    boolean year = words.tag(link + 1) == Tag.NUM && words.text(link + 1).length() == 4;
    return year && words.isLower(link, "for") && !reading.hasNumberNear(link + 2);
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
    return reading.hasLimitYear(cue, OwnerRules.LIMITS)
        || reading.hasNumberNear(cue + 1) && words.tag(cue - 1) != Tag.DET;
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

  private int lastVerb(int cue) {
    for (int i = cue - 1; i > 0; i--) {
      if (words.tag(i) == Tag.VERB && !words.lower(i).endsWith("ing")) {
        return i;
      }
    }
    return 0;
  }

  /** {@code notice of its withdrawal}, {@code the withdrawal will take effect}. */
  private @Nullable Finding going(int cue) {
    boolean effect = words.isLower(cue + 1, "will", "would", "takes", "took");
    boolean announced =
        words.isLower(cue + 1, "notification", "notice", "letter")
            && words.isLower(cue - 2, "submitted", "sent", "gave", "filed", "delivered");
    for (int i = cue + 1; i < cue + GOING_WORDS; i++) {
      if (words.isLower(i, "troops", "forces", "soldiers", "personnel", "staff", "diplomats")) {
        return null;
      }
    }
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
