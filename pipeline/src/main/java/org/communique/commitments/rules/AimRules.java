package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Promises kept and aims that are stated with no verb or clause of their own behind them. */
final class AimRules {

  /** Longest aside between a goal and its verb, in words. */
  private static final int ASIDE_WORDS = 14;

  /** Longest phrase of place or time between a goal and its verb, in words. */
  private static final int PLACE_WORDS = 8;

  private final Reading reading;
  private final Words words;
  private final OwnerRules owners;

  AimRules(Reading reading, OwnerRules owners) {
    this.reading = reading;
    this.owners = owners;
    words = reading.words;
  }

  /** {@code A record of broken promises}: not what someone has done to one just now. */
  private boolean isBrokenOne(int owner) {
    return words.isLower(owner, "broken")
        && words.tag(reading.phrases.groupStart(owner)) != Tag.AUX;
  }

  /** {@code keep a campaign promise}, {@code the target was $36m}: no complement follows. */
  @Nullable Finding judge(int cue) {
    int owner = owners.ownerBefore(cue);
    if (words.is(cue, WordClass.UNDERTAKING)
        && !words.isCapitalised(cue)
        && words.is(owner, WordClass.KEEP)
        && !(owner == cue - 1 && words.isLower(owner, "broken"))
        && words.tag(owner) == Tag.VERB
        && !isBrokenOne(owner)
        && !reading.hypothetical(clauseOf(owner), owner)
        && !reading.phrases.negated(owner)
        && !isAsked(owner)) {
      NounPhrase own = reading.phrases.subjectOf(owner);
      NounPhrase subject = own == null ? someoneBefore(owner) : own;
      return new Finding(
          Verdict.COMMITMENT, "keeps-promise", Firmness.PLEDGE, cue, subject, owner, false);
    }
    boolean target = words.isLower(cue, "goal", "target");
    int still = target || words.is(cue, WordClass.UNDERTAKING) ? stillStands(cue) : 0;
    if (still > 0) {
      return stands(cue, owner, still);
    }
    if (target && words.isLower(cue + 1, "was", "is") && reading.hasNumberNear(cue + 2)) {
      NounPhrase whose = genitive(owner);
      return new Finding(
          Verdict.COMMITMENT, "target-is", Firmness.TARGET, cue, whose, cue + 2, false);
    }
    boolean goal =
        target || words.isLower(cue, "aim", "objective", "plan", "commitment", "promise", "pledge");
    int is = goal ? behindAside(cue + 1) : 0;
    boolean ours = words.isLower(owner, "our", "my") && reading.speech.quoted(cue);
    ours |=
        words.isLower(owner, "his", "her", "its", "their")
            && isToldBySomeone(reading.speech.before(owner));
    if (ours && goal && words.isLower(is, "is") && reading.isToVerb(is + 1)) {
      return reading.taken(
          "aim-is", Firmness.PLEDGE, cue, new NounPhrase(owner, owner + 1, owner), is + 2);
    }
    if (goal
        && words.isLower(is, "is")
        && reading.isToVerb(is + 1)
        && !words.isLower(is + 1, "not")) {
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

  /** {@code The envoy said}, or {@code , repeating} behind what somebody does. */
  private boolean isToldBySomeone(Report report) {
    boolean adds = report.verb() > 0 && words.lower(report.verb()).endsWith("ing");
    NounPhrase reporter = report.reporter();
    NounPhrase someone = reporter == null && adds ? someoneBefore(report.verb()) : reporter;
    return report.kind() == Report.Kind.SAYS && reading.kindOf(someone).isSomeone();
  }

  /** The verb of {@code its target of ten ferries by 2030 still stands}; 0 when there is none. */
  private int stillStands(int cue) {
    for (int i = cue + 2; i < Math.min(words.size(), cue + ASIDE_WORDS); i++) {
      int next = reading.skipAdverbs(i + 1);
      boolean ends = words.tag(i + 1) == Tag.PUNCT || words.isLower(i + 1, "and", "though", "but");
      boolean stands = words.isLower(i, "stands", "holds", "survives", "stand") && ends;
      boolean is = words.isLower(i, "is", "remains", "are", "remain");
      boolean same =
          words.isLower(next, "unchanged", "unaffected", "valid", "intact", "binding", "unbroken");
      if (stands || is && same) {
        return i;
      }
      if (words.isLower(i, ".", ";") || words.is(i, WordClass.MODAL)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whose promise stands: its owner's, else his who says so. */
  private @Nullable Finding stands(int cue, int owner, int verb) {
    Firmness firmness = words.is(cue, WordClass.UNDERTAKING) ? Firmness.PLEDGE : Firmness.TARGET;
    NounPhrase whose = genitive(owner);
    boolean own = words.isLower(owner, "its", "his", "her", "their", "our");
    if (own) {
      whose = new NounPhrase(owner, owner + 1, owner);
    }
    Report report = reading.speech.of(cue, verb);
    boolean told =
        report.kind() == Report.Kind.SAYS && reading.kindOf(report.reporter()).isSomeone();
    NounPhrase holder = whose == null && told ? report.reporter() : whose;
    int deed = words.isLower(cue + 1, "to", "of") ? cue + 2 : cue;
    return holder == null || reading.isQuestion(cue)
        ? null
        : new Finding(Verdict.COMMITMENT, "still-stands", firmness, cue, holder, deed, false);
  }

  /** Behind {@code , put forward at night,}: where the sentence goes on. */
  private int behindAside(int from) {
    if (words.tag(from) == Tag.ADP && !words.isLower(from, "to", "of")) {
      return behindPlace(from);
    }
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

  /** Behind {@code in the talks next week}. */
  private int behindPlace(int from) {
    int i = from + 1;
    while (i < from + PLACE_WORDS && words.tag(i) != Tag.VERB && words.tag(i) != Tag.PUNCT) {
      if (words.isLower(i, "is", "was")) {
        return i;
      }
      i++;
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
