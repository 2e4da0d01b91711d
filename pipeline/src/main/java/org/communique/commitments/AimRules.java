package org.communique.commitments;

import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** Promises kept and aims that are stated with no verb or clause of their own behind them. */
final class AimRules {

  /** Longest aside between a goal and its verb, in words. */
  private static final int ASIDE_WORDS = 14;

  private final Reading reading;
  private final Words words;
  private final OwnerRules owners;

  AimRules(Reading reading, OwnerRules owners) {
    this.reading = reading;
    this.owners = owners;
    words = reading.words;
  }

  /** {@code keep a campaign promise}, {@code the target was $36m}: no complement follows. */
  @Nullable Finding judge(int cue) {
    int owner = owners.ownerBefore(cue);
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
    if (target && words.isLower(cue + 1, "was", "is") && reading.hasNumberNear(cue + 2)) {
      NounPhrase whose = genitive(owner);
      return new Finding(
          Verdict.COMMITMENT, "target-is", Firmness.TARGET, cue, whose, cue + 2, false);
    }
    boolean goal = target || words.isLower(cue, "aim", "objective", "plan");
    int is = goal ? behindAside(cue + 1) : 0;
    if (goal && words.isLower(is, "is") && reading.isToVerb(is + 1)) {
      NounPhrase whose = genitive(owner);
      boolean dated = reading.hasLimitYear(cue, OwnerRules.LIMITS);
      return whose != null || dated
          ? new Finding(Verdict.COMMITMENT, "aim-is", Firmness.TARGET, cue, whose, is + 2, false)
          : null;
    }
    if (target && words.isLower(cue + 1, "of") && reading.hasNumberNear(cue + 2)) {
      NounPhrase subject = someoneBefore(cue);
      boolean someone = subject != null;
      boolean deed = words.lower(cue + 2).endsWith("ing");
      return someone && !deed
          ? new Finding(Verdict.COMMITMENT, "target-of", Firmness.TARGET, cue, subject, cue, false)
          : null;
    }
    return null;
  }

  /** Behind {@code , put forward at night,}: where the sentence goes on. */
  private int behindAside(int from) {
    if (!words.isLower(from, ",")) {
      return from;
    }
    for (int i = from + 1; i < Math.min(words.size(), from + ASIDE_WORDS); i++) {
      if (words.isLower(i, ",")) {
        return i + 1;
      }
    }
    return from;
  }

  /** {@code Norland's} before a goal; null where nobody is named so. */
  private @Nullable NounPhrase genitive(int owner) {
    boolean named = words.isLower(owner, "'s", "'") && owner > 0;
    return named ? reading.chunks.endingAt(owner - 1) : null;
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
}
