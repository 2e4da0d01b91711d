package org.communique.commitments;

import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** {@code will}, {@code shall} and reported {@code would}. */
final class ModalRules {

  private final Reading reading;
  private final Words words;

  ModalRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  @Nullable Finding judge(int cue) {
    if (!words.is(cue, WordClass.MODAL)) {
      return null;
    }
    boolean would = words.isLower(cue, "would", "'d");
    int verb = reading.skipAdverbs(cue + 1);
    if (words.tag(verb) != Tag.VERB && words.tag(verb) != Tag.AUX) {
      return Finding.no("modal-without-verb", cue);
    }
    NounPhrase subject = reading.phrases.subjectOf(cue);
    Kind kind = reading.kindOf(subject);
    int clause = subject == null ? cue : subject.from();
    if (reading.hypothetical(clause, cue)) {
      return Finding.no("hypothetical", cue);
    }
    if (reading.hedged(cue, verb)) {
      return Finding.no("hedged", cue);
    }
    Report report = reading.speech.of(clause, cue);
    if (report.kind() == Report.Kind.THINKS || report.kind() == Report.Kind.DEMANDS) {
      return Finding.no("others-expect", cue);
    }
    Kind reporter = reading.kindOf(report.reporter());
    if (reporter == Kind.OBSERVER || reporter == Kind.INSTRUMENT) {
      return Finding.no("observer-says", cue);
    }
    if (would && report.kind() != Report.Kind.SAYS && kind != Kind.INSTRUMENT) {
      return Finding.no("conditional-would", cue);
    }
    return byVerb(cue, verb, subject, kind, report);
  }

  private @Nullable Finding byVerb(
      int cue, int verb, @Nullable NounPhrase subject, Kind kind, Report report) {
    if (words.isLower(verb, "be") && isPassive(verb)) {
      return passive(cue, verb, subject, kind, report);
    }
    if (kind == Kind.THING || kind == Kind.NONE || kind == Kind.OBSERVER) {
      return Finding.no("thing-will", cue);
    }
    if (words.is(verb, WordClass.STATIVE) && !words.is(verb, WordClass.DIARY)) {
      return Finding.no("state-or-outcome", cue);
    }
    if (reading.phrases.negated(verb)) {
      return negated(cue, verb, subject, kind, report);
    }
    if (kind == Kind.INSTRUMENT) {
      return reading.taken("instrument-will", Firmness.PLAN, cue, subject, verb);
    }
    boolean self = kind == Kind.SELF;
    if (self && !reading.speech.quoted(cue)) {
      return Finding.no("reporter-speaks", cue);
    }
    String rule = self ? "we-will" : report.kind() == Report.Kind.SAYS ? "says-will" : "will";
    return reading.taken(rule, Firmness.PLEDGE, cue, subject, verb);
  }

  private boolean isPassive(int be) {
    int next = reading.skipAdverbs(be + 1);
    String word = words.lower(next);
    return words.tag(next) == Tag.VERB && !word.endsWith("ing");
  }

  private Finding passive(int cue, int be, @Nullable NounPhrase subject, Kind kind, Report report) {
    int verb = reading.skipAdverbs(be + 1);
    for (int i = verb + 1; i < Math.min(words.size(), verb + 14); i++) {
      if (words.isLower(i, "by")) {
        NounPhrase agent = reading.phrases.startingAt(i + 1, words.size());
        if (reading.kindOf(agent) == Kind.AGENT) {
          return new Finding(
              Verdict.COMMITMENT, "passive-by", Firmness.PLEDGE, cue, agent, verb, false);
        }
      }
    }
    boolean someoneSays = report.kind() == Report.Kind.SAYS && report.reporter() != null;
    if (someoneSays && !words.is(verb, WordClass.STATIVE) && kind != Kind.NONE) {
      return new Finding(
          Verdict.COMMITMENT, "passive-said", Firmness.PLEDGE, cue, report.reporter(), verb, true);
    }
    return Finding.no("passive-without-agent", cue);
  }

  private Finding negated(
      int cue, int verb, @Nullable NounPhrase subject, Kind kind, Report report) {
    if (words.is(verb, WordClass.COMPLY)) {
      return new Finding(
          Verdict.WITHDRAWAL, "will-not", Firmness.PLEDGE, cue, subject, verb, kind == Kind.SELF);
    }
    if (kind == Kind.SELF || report.kind() == Report.Kind.SAYS) {
      return new Finding(
          Verdict.COMMITMENT, "will-not-do", Firmness.PLEDGE, cue, subject, verb, true);
    }
    return Finding.no("negated", cue);
  }
}
