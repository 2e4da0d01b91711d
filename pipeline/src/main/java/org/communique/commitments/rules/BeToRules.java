package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code is to} and {@code are to}: decided by someone, or thought of. */
final class BeToRules {

  private final Reading reading;
  private final Words words;

  BeToRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** {@code Norland is to pay}, {@code waste is to be halved by 2030}: decided by someone. */
  @Nullable Finding judge(int cue) {
    int verb = reading.skipAdverbs(cue + 2);
    NounPhrase subject = reading.phrases.subjectOf(cue);
    Kind kind = reading.kindOf(subject);
    boolean passive = words.isLower(verb, "be") && words.tag(verb + 1) == Tag.VERB;
    int clause = subject == null ? cue : subject.from();
    boolean thought =
        reading.hypothetical(clause, cue)
            || reading.isQuestion(cue)
            || words.is(clause - 1, WordClass.EMBEDDED)
            || words.isLower(verb, "blame", "thank", "come", "say", "be") && !passive
            || new Narration(reading).singlesOut(subject, cue)
            || isLeftOpen(verb);
    if (thought || !reading.isToVerb(cue + 1)) {
      return Finding.no("be-to-thought", cue);
    }
    if (passive && words.is(verb + 1, WordList.EVENT_DONE)) {
      return new Finding(Verdict.SCHEDULE, "diary", Firmness.PLAN, cue, subject, verb, false);
    }
    boolean meeting =
        subject != null
            && words.is(subject.head(), WordClass.DIARYNOUN)
            && words.isLower(
                verb, "resume", "begin", "start", "end", "open", "close", "run", "last");
    if (meeting || !passive && reading.isDiary(verb)) {
      return new Finding(Verdict.SCHEDULE, "diary", Firmness.PLAN, cue, subject, verb, false);
    }
    if (subject != null && words.is(subject.head(), WordClass.INTENT) && !words.hasYear(verb)) {
      return Finding.no("goal-of-nobody", cue);
    }
    boolean each = subject != null && words.isLower(subject.head(), "each", "both");
    if (passive && kind == Kind.INSTRUMENT) {
      return new Finding(Verdict.COMMITMENT, "is-to-be", Firmness.PLAN, cue, null, verb, true);
    }
    boolean binds = kind == Kind.INSTRUMENT && words.hasYear(verb);
    if ((kind == Kind.AGENT || each || binds) && !passive && !words.is(verb, WordClass.STATIVE)) {
      return reading.taken("is-to", Firmness.PLAN, cue, subject, verb);
    }
    boolean starts =
        words.isLower(verb, "take") && words.isLower(verb + 1, "effect")
            || words.isLower(verb, "enter", "come") && words.isLower(verb + 1, "into");
    if (kind == Kind.INSTRUMENT && starts) {
      return new Finding(Verdict.COMMITMENT, "is-to-be", Firmness.PLAN, cue, null, verb, true);
    }
    boolean opens =
        clause == 0
            || words.tag(clause - 1) == Tag.PUNCT
            || words.is(clause - 1, WordClass.SAY)
            || words.isLower(clause - 1, "and", "but");
    boolean pronoun = kind == Kind.PRONOUN && opens && !words.isLower(clause, "who");
    boolean deed = words.tag(verb) == Tag.VERB && !words.is(verb, WordClass.STATIVE);
    if (pronoun && !passive && deed) {
      return reading.taken("is-to", Firmness.PLAN, cue, subject, verb);
    }
    boolean year = words.hasYear(verb) || words.hasYear(0) || words.hasNumber(verb);
    boolean opinion =
        subject != null
            && words.isLower(
                subject.head(),
                "key",
                "point",
                "idea",
                "chance",
                "mission",
                "trick",
                "way",
                "answer",
                "job",
                "task");
    if (kind == Kind.THING && year && !opinion || passive && kind == Kind.THING) {
      return new Finding(Verdict.COMMITMENT, "is-to-be", Firmness.PLAN, cue, null, verb, true);
    }
    return Finding.no("be-to-thought", cue);
  }

  /** {@code is to decide later}: that nothing is decided. */
  private boolean isLeftOpen(int verb) {
    return words.isLower(verb, "decide", "judge", "determine")
        && words.is(verb + 1, WordList.OPEN_END);
  }
}
