package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * What one rule makes of one cue.
 *
 * @param cue word number of the cue
 * @param subject who does it; null when the sentence does not show it, or the speaker does
 * @param actionFrom word number where the undertaking begins
 * @param speaks whether the actor is the one who is quoted, whatever the subject
 */
public record Finding(
    Verdict verdict,
    String rule,
    Firmness firmness,
    int cue,
    @Nullable NounPhrase subject,
    int actionFrom,
    boolean speaks) {

  static Finding no(String rule, int cue) {
    return new Finding(Verdict.NONE, rule, Firmness.PLAN, cue, null, cue, false);
  }

  /** Whether the sentence states an undertaking or takes one back. */
  public boolean taken() {
    return verdict == Verdict.COMMITMENT || verdict == Verdict.WITHDRAWAL;
  }
}
