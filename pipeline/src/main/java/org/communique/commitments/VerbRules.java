package org.communique.commitments;

import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** Verbs that bind by being said, verbs of intention, and verbs that take back. */
final class VerbRules {

  private final Reading reading;
  private final Words words;

  VerbRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  @Nullable Finding judge(int cue) {
    if (words.tag(cue) != Tag.VERB && !words.is(cue, WordClass.READY)) {
      return null;
    }
    Finding finding = firstOf(cue);
    return finding;
  }

  private @Nullable Finding firstOf(int cue) {
    if (words.is(cue, WordClass.REFUSE) && isToVerb(cue + 1)) {
      return withSubject("refuses", Firmness.PLEDGE, cue, cue + 2, true);
    }
    if (words.tag(cue) == Tag.VERB && reading.dropsUndertaking(cue)) {
      return withSubject("drops", Firmness.PLEDGE, cue, cue, true);
    }
    if (words.is(cue, WordClass.READY) && words.tag(reading.phrases.groupStart(cue)) == Tag.AUX) {
      return ready(cue);
    }
    if (words.tag(cue) != Tag.VERB) {
      return null;
    }
    if (words.is(cue, WordClass.VOW)) {
      return vow(cue);
    }
    if (words.is(cue, WordClass.AGREE)) {
      return agree(cue);
    }
    if (words.is(cue, WordClass.PLAN)) {
      return plan(cue);
    }
    return null;
  }

  private @Nullable Finding vow(int cue) {
    int next = reading.skipAdverbs(cue + 1);
    if (words.isLower(cue, "commit", "commits", "committed", "committing") && !hasTo(cue, 6)) {
      return Finding.no("committed-a-deed", cue);
    }
    if (words.tag(next) == Tag.PUNCT && !words.isLower(next, ":", ",") || next >= words.size()) {
      return Finding.no("vow-without-object", cue);
    }
    int verb = isToVerb(next) ? next + 1 : next;
    return withSubject("vow", Firmness.PLEDGE, cue, verb, false);
  }

  private @Nullable Finding agree(int cue) {
    int next = reading.skipAdverbs(cue + 1);
    if (isToVerb(next)) {
      return withSubject("agree", Firmness.AGREEMENT, cue, next + 1, false);
    }
    if (words.isLower(next, "on", "upon") || words.isLower(next, "to")) {
      return withSubject("agree-on", Firmness.AGREEMENT, cue, next + 1, false);
    }
    return Finding.no("agree-opinion", cue);
  }

  private @Nullable Finding plan(int cue) {
    int next = reading.skipAdverbs(cue + 1);
    boolean gerund = words.tag(next) == Tag.VERB && words.lower(next).endsWith("ing");
    if (isToVerb(next)) {
      return withSubject("plan", Firmness.PLAN, cue, next + 1, false);
    }
    if (gerund && words.isLower(cue, "propose", "proposes", "proposed", "plan", "plans")) {
      return withSubject("plan", Firmness.PLAN, cue, next, false);
    }
    return null;
  }

  private @Nullable Finding ready(int cue) {
    int next = cue + 1;
    if (isToVerb(next)) {
      boolean firm = words.isLower(cue, "committed", "determined", "resolved", "bound");
      return withSubject("ready", firm ? Firmness.PLEDGE : Firmness.PLAN, cue, next + 1, false);
    }
    if (words.isLower(cue, "committed") && words.isLower(next, "to")) {
      return withSubject("ready", Firmness.PLEDGE, cue, next + 1, false);
    }
    return null;
  }

  private Finding withSubject(String rule, Firmness firmness, int cue, int verb, boolean drops) {
    NounPhrase subject = reading.phrases.subjectOf(cue);
    Kind kind = reading.kindOf(subject);
    int clause = subject == null ? cue : subject.from();
    if (reading.hypothetical(clause, cue)) {
      return Finding.no("hypothetical", cue);
    }
    if (words.isLower(cue - 1, "to") || words.isLower(reading.phrases.groupStart(cue) - 1, "to")) {
      return infinitive(rule, firmness, cue, verb, drops);
    }
    if (kind == Kind.THING || kind == Kind.OBSERVER) {
      return Finding.no("thing-" + rule, cue);
    }
    if (kind == Kind.NONE && !words.lower(cue).endsWith("ing")) {
      return Finding.no("no-subject", cue);
    }
    if (kind == Kind.INSTRUMENT && rule.equals("drops")) {
      return Finding.no("thing-drops", cue);
    }
    Report report = reading.speech.of(clause, cue);
    if (report.kind() == Report.Kind.THINKS || report.kind() == Report.Kind.DEMANDS) {
      return Finding.no("others-expect", cue);
    }
    if (reading.phrases.negated(cue)) {
      return Finding.no("negated", cue);
    }
    if (drops) {
      return new Finding(Verdict.WITHDRAWAL, rule, firmness, cue, subject, verb, kind == Kind.SELF);
    }
    return reading.taken(rule, firmness, cue, subject, verb);
  }

  /** {@code ... to pledge}: whose doing depends on the verb above. */
  private Finding infinitive(String rule, Firmness firmness, int cue, int verb, boolean drops) {
    for (int i = cue - 2; i >= Math.max(0, cue - 10); i--) {
      if (words.is(i, WordClass.DEMAND) || words.is(i, WordClass.ATTITUDE)) {
        return Finding.no("asked-of-another", cue);
      }
      if (words.tag(i) == Tag.VERB) {
        NounPhrase subject = reading.phrases.subjectOf(i);
        if (reading.kindOf(subject) == Kind.AGENT || reading.kindOf(subject) == Kind.PRONOUN) {
          return drops
              ? new Finding(Verdict.WITHDRAWAL, rule, firmness, cue, subject, verb, false)
              : reading.taken(rule, firmness, cue, subject, verb);
        }
        return Finding.no("infinitive", cue);
      }
    }
    return Finding.no("infinitive", cue);
  }

  private boolean hasTo(int cue, int within) {
    for (int i = cue + 1; i <= cue + within; i++) {
      if (words.is(i, WordClass.CRIME)) {
        return false;
      }
      if (words.isLower(i, "to", "that")) {
        return true;
      }
    }
    return words.tag(cue + 1) == Tag.SYM || words.tag(cue + 1) == Tag.NUM;
  }

  private boolean isToVerb(int i) {
    if (!words.isLower(i, "to")) {
      return words.isLower(i, "not") && words.isLower(i + 1, "to");
    }
    Tag tag = words.tag(reading.skipAdverbs(i + 1));
    return tag == Tag.VERB || tag == Tag.AUX;
  }
}
