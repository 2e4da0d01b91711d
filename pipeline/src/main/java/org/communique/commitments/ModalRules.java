package org.communique.commitments;

import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** {@code will}, {@code shall} and reported {@code would}. */
final class ModalRules {

  /** How far behind a passive verb its agent may stand, in words. */
  private static final int AGENT_WORDS = 14;

  private final Reading reading;
  private final Words words;

  ModalRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  @Nullable Finding judge(int cue) {
    if (!words.is(cue, WordClass.MODAL) || words.tag(cue) == Tag.NOUN) {
      return null;
    }
    boolean would = words.isLower(cue, "would", "'d");
    int verb = reading.skipAdverbs(cue + 1);
    if (words.tag(verb) != Tag.VERB && words.tag(verb) != Tag.AUX) {
      return Finding.no("modal-without-verb", cue);
    }
    NounPhrase subject = reading.phrases.subjectOf(cue);
    int clause = subject == null ? cue : subject.from();
    Report report = reading.speech.of(clause, cue);
    String reason = rejection(cue, verb, clause, report);
    if (reason != null) {
      return Finding.no(reason, cue);
    }
    Kind kind = reading.kindOf(subject);
    if (would && report.kind() != Report.Kind.SAYS && kind != Kind.INSTRUMENT) {
      return Finding.no("conditional-would", cue);
    }
    if (words.isLower(verb, "be") && isPassive(verb)) {
      return passive(cue, verb, subject, kind, report);
    }
    return active(cue, verb, subject, kind, report);
  }

  private @Nullable String rejection(int cue, int verb, int clause, Report report) {
    if (reading.isQuestion(cue)) {
      return "question";
    }
    if (reading.hypothetical(clause, cue)) {
      return "hypothetical";
    }
    if (words.is(clause - 1, WordClass.EMBEDDED) && !words.isLower(clause - 1, "when", "where")) {
      return "embedded-question";
    }
    if (reading.hedged(cue, verb) || reading.hedged(reading.phrases.groupStart(cue), cue)) {
      return "hedged";
    }
    if (report.kind() == Report.Kind.THINKS || report.kind() == Report.Kind.DEMANDS) {
      return "others-expect";
    }
    Kind reporter = reading.kindOf(report.reporter());
    if (reporter == Kind.OBSERVER || reporter == Kind.INSTRUMENT) {
      return "observer-says";
    }
    return null;
  }

  private @Nullable Finding active(
      int cue, int verb, @Nullable NounPhrase subject, Kind kind, Report report) {
    boolean said = report.kind() == Report.Kind.SAYS;
    boolean quoted = reading.speech.quoted(cue);
    if (isTopPriority(verb) && said) {
      return new Finding(
          Verdict.COMMITMENT, "priority", Firmness.PLAN, cue, report.reporter(), verb, false);
    }
    if (subject != null && words.isLower(subject.head(), "there") && quoted && isNoun(verb + 1)) {
      return new Finding(
          Verdict.COMMITMENT, "there-will-be-no", Firmness.PLEDGE, cue, null, verb, true);
    }
    if (kind == Kind.THING || kind == Kind.NONE || kind == Kind.OBSERVER) {
      return Finding.no("thing-will", cue);
    }
    if (isOutcome(verb)) {
      return Finding.no("state-or-outcome", cue);
    }
    if (reading.phrases.negated(verb)) {
      return negated(cue, verb, subject, kind, said);
    }
    if (kind == Kind.INSTRUMENT) {
      return words.is(verb, WordClass.BINDING)
          ? reading.taken("instrument-will", Firmness.PLAN, cue, subject, verb)
          : Finding.no("instrument-effect", cue);
    }
    if (kind == Kind.SELF && !quoted) {
      return Finding.no("reporter-speaks", cue);
    }
    if (kind == Kind.PRONOUN && !said && !isRelativeWho(subject)) {
      return Finding.no("pronoun-will", cue);
    }
    String rule = kind == Kind.SELF ? "we-will" : said ? "says-will" : "will";
    return reading.taken(rule, Firmness.PLEDGE, cue, subject, verb);
  }

  private boolean isRelativeWho(@Nullable NounPhrase subject) {
    return subject != null && words.isLower(subject.head(), "he", "she");
  }

  private boolean isNoun(int i) {
    return words.isLower(i, "no");
  }

  private boolean isTopPriority(int verb) {
    if (!words.isLower(verb, "be")) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + 8); i++) {
      if (words.isLower(i, "priority", "priorities")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOutcome(int verb) {
    boolean says =
        words.is(verb, WordClass.SAY)
            && !words.is(verb, WordClass.VOW)
            && !words.isLower(
                verb, "continue", "report", "respond", "answer", "announce", "maintain");
    return says
        || words.is(verb, WordClass.ATTITUDE)
        || words.is(verb, WordClass.STATIVE) && !words.is(verb, WordClass.DIARY);
  }

  private boolean isPassive(int be) {
    int next = reading.skipAdverbs(be + 1);
    return words.tag(next) == Tag.VERB && !words.lower(next).endsWith("ing");
  }

  private Finding passive(int cue, int be, @Nullable NounPhrase subject, Kind kind, Report report) {
    int verb = reading.skipAdverbs(be + 1);
    if (words.is(verb, WordClass.REGARD) || words.is(verb, WordClass.STATIVE)) {
      return Finding.no("state-or-outcome", cue);
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + AGENT_WORDS); i++) {
      if (words.isLower(i, "by")) {
        NounPhrase agent = reading.phrases.startingAt(i + 1, words.size());
        if (reading.kindOf(agent) == Kind.AGENT) {
          return new Finding(
              Verdict.COMMITMENT, "passive-by", Firmness.PLEDGE, cue, agent, verb, false);
        }
      }
    }
    boolean someoneSays = report.kind() == Report.Kind.SAYS && report.reporter() != null;
    if (someoneSays && kind != Kind.NONE) {
      return new Finding(
          Verdict.COMMITMENT, "passive-said", Firmness.PLEDGE, cue, report.reporter(), verb, true);
    }
    return Finding.no("passive-without-agent", cue);
  }

  private Finding negated(
      int cue, int verb, @Nullable NounPhrase subject, Kind kind, boolean said) {
    if (words.is(verb, WordClass.COMPLY)) {
      return new Finding(
          Verdict.WITHDRAWAL, "will-not", Firmness.PLEDGE, cue, subject, verb, kind == Kind.SELF);
    }
    if (kind == Kind.SELF || said) {
      boolean self = kind == Kind.SELF;
      return new Finding(
          Verdict.COMMITMENT, "will-not-do", Firmness.PLEDGE, cue, subject, verb, self);
    }
    return Finding.no("negated", cue);
  }
}
