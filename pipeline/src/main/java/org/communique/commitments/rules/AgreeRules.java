package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;

/** {@code agree to}, {@code agree on}, {@code agree that}: what several take upon themselves. */
final class AgreeRules {

  private final Reading reading;
  private final Words words;
  private final Binding binding;
  private final PublicRules publicRules;

  AgreeRules(Reading reading, Binding binding, PublicRules publicRules) {
    this.reading = reading;
    this.binding = binding;
    this.publicRules = publicRules;
    words = reading.words;
  }

  Finding judge(int cue) {
    if (words.isLower(cue - 1, "was", "were", "been", "is", "being")) {
      NounPhrase agent = reading.agentBehind(cue);
      return agent != null && reading.isToVerb(agent.to())
          ? reading.taken("agree", Firmness.AGREEMENT, cue, agent, agent.to() + 1)
          : Finding.no("agreed-by-nobody", cue);
    }
    boolean failed =
        words.isLower(cue - 1, "to")
            && words.isLower(cue - 2, "fail", "fails", "failed", "failing", "unable");
    if (failed) {
      return Finding.no("negated", cue);
    }
    int next = reading.skipAdverbs(cue + 1);
    for (int i = next; i < next + 6; i++) {
      if (words.isLower(i, "cookies", "newsletter", "privacy", "policy")
          && words.isLower(next, "to")) {
        return Finding.no("small-print", cue);
      }
    }
    if (reading.isToVerb(next)) {
      return binding.withSubject("agree", Firmness.AGREEMENT, cue, next + 1, false);
    }
    int behind = behindCircumstance(next);
    if (behind > 0) {
      return binding.withSubject("agree", Firmness.AGREEMENT, cue, behind + 1, false);
    }
    boolean little =
        words.isLower(next, "on", "to")
            && words.isLower(next + 1, "little", "nothing", "almost", "hardly");
    if (little) {
      return Finding.no("agree-opinion", cue);
    }
    if (words.isLower(next, "on") && words.is(next + 1, WordClass.EMBEDDED)) {
      return Finding.no("agree-opinion", cue);
    }
    boolean states = words.isLower(cue, "agree") && words.tag(cue - 1) != Tag.AUX;
    if (states && words.isLower(next, "on") && !words.isLower(cue - 1, "to")) {
      return Finding.no("agree-opinion", cue);
    }
    boolean bareOn = words.isLower(next, "on") && words.tag(next + 1) == Tag.PUNCT;
    if (bareOn
        || saysWhen(next + 1)
        || words.isLower(next, "to") && words.isLower(next + 1, "by")) {
      return Finding.no("agree-opinion", cue);
    }
    if (words.isLower(next, "on") && isMeeting(next + 1)) {
      NounPhrase subject = reading.phrases.subjectOf(cue);
      return new Finding(
          Verdict.SCHEDULE, "diary", Firmness.AGREEMENT, cue, subject, next + 1, false);
    }
    boolean pointing =
        words.isLower(next + 1, "this", "it", "that") && words.tag(next + 2) != Tag.NOUN;
    if (pointing) {
      return Finding.no("agree-opinion", cue);
    }
    if (words.isLower(next, "on", "upon", "to")) {
      return binding.withSubject("agree-on", Firmness.AGREEMENT, cue, next + 1, false);
    }
    if (words.isLower(next, "that") && publicRules.willFollows(next + 1)
        || words.isLower(next, "with", "at", "in") && thatClause(next)) {
      return binding.withSubject("agree-that", Firmness.AGREEMENT, cue, next + 1, false);
    }
    return Finding.no("agree-opinion", cue);
  }

  /** {@code four more sessions}: dates, not deeds. */
  private boolean isMeeting(int from) {
    for (int i = from; i < from + 4; i++) {
      if (words.is(i, WordClass.DIARYNOUN)) {
        return true;
      }
      if (words.tag(i) != Tag.NUM && words.tag(i) != Tag.ADJ && !words.isLower(i, "another")) {
        return false;
      }
    }
    return false;
  }

  /** The "to" of {@code agreed on Monday to}, {@code agreed in Oslund to}; 0 when none follows. */
  private int behindCircumstance(int next) {
    boolean when = words.is(next + 1, WordClass.WEEKDAY) || words.isLower(next + 1, "behalf");
    boolean circumstance =
        words.isLower(next, "at", "in", "before", "after", "during", "early", "late")
            || words.isLower(next, "on") && when
            || words.is(next, WordClass.WEEKDAY);
    for (int i = next + 1; circumstance && i < next + 8; i++) {
      if (words.tag(i) == Tag.PUNCT) {
        return 0;
      }
      if (reading.isToVerb(i)) {
        return i;
      }
    }
    return 0;
  }

  /** {@code rules it agreed to nine years ago}: what was agreed stands before. */
  private boolean saysWhen(int from) {
    for (int i = from; i < from + 4; i++) {
      if (words.isLower(i, "ago")) {
        return true;
      }
    }
    return false;
  }

  /** {@code agreed with Sudria that}, {@code agreed in May to}. */
  private boolean thatClause(int from) {
    for (int i = from; i < Math.min(words.size(), from + 7); i++) {
      if (words.isLower(i, "that") && publicRules.willFollows(i) || reading.isToVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
