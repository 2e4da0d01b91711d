package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** The questions asked of one who refuses or gives up: who he is and whether he did. */
final class Blame {

  private final Reading reading;
  private final Words words;
  private final Narration narration;

  Blame(Reading reading) {
    this.reading = reading;
    words = reading.words;
    narration = new Narration(reading);
  }

  /** A withdrawal by the subject of the verb at {@code cue}; none where nobody did it. */
  Finding withdrawal(String rule, int cue, int action) {
    return withdrawal(rule, cue, action, reading.phrases.subjectOf(cue));
  }

  /** A withdrawal by {@code subject}. */
  Finding withdrawal(String rule, int cue, int action, @Nullable NounPhrase subject) {
    String reason = reason(subject, cue);
    return reason != null
        ? Finding.no(reason, cue)
        : new Finding(
            Verdict.WITHDRAWAL,
            rule,
            Firmness.PLEDGE,
            cue,
            subject,
            action,
            reading.kindOf(subject) == Kind.SELF);
  }

  /** Why nobody refuses; null when someone does. */
  private @Nullable String reason(@Nullable NounPhrase subject, int cue) {
    Kind kind = reading.kindOf(subject);
    if (subject == null || !kind.isSomeone() && kind != Kind.SELF) {
      return "refused-by-nobody";
    }
    int clause = subject.from();
    int not = words.lower(cue - 1).endsWith("ly") ? cue - 2 : cue - 1;
    int able = words.isLower(not, "longer") ? not - 2 : not - 1;
    int verb = words.isLower(able, "can", "ca", "could") ? able : cue;
    boolean asks =
        words.is(clause - 1, WordClass.EMBEDDED) && !words.isLower(clause - 1, "when", "where");
    if (asks || reading.hypothetical(clause, verb) || reading.isQuestion(cue)) {
      return "hypothetical";
    }
    if (kind == Kind.SELF && !reading.speech.quoted(cue)) {
      return "reporter-speaks";
    }
    Report report = reading.speech.of(clause, cue);
    boolean thought = report.kind() == Report.Kind.THINKS || report.kind() == Report.Kind.DEMANDS;
    if (thought || new Rumours(reading).isUnsaid(report)) {
      return "others-expect";
    }
    String others = narration.reasonReported(report, subject, cue);
    if (others != null && kind != Kind.SELF) {
      return others;
    }
    boolean anyone = narration.isAnyone(subject) || narration.singlesOut(subject, cue);
    return anyone ? "anyone-refuses" : null;
  }
}
