package org.communique.commitments;

import java.io.Serializable;
import java.util.List;
import org.communique.beat.Thresholds;

/**
 * Numbers of the ledger.
 *
 * @param sameSubstance weighted overlap of two actions, 0 to 1, from which they are one commitment
 * @param changedSubstance the same where numbers or deadlines differ: the words must agree more
 * @param actionWords length of an action in words
 */
public record CommitmentSettings(double sameSubstance, double changedSubstance, int actionWords)
    implements Serializable {

  public CommitmentSettings {
    if (sameSubstance <= 0 || sameSubstance > 1 || changedSubstance < sameSubstance) {
      throw new IllegalArgumentException(
          "0 < same_substance <= changed_substance <= 1 expected, is "
              + sameSubstance
              + " and "
              + changedSubstance);
    }
    if (actionWords < 3) {
      throw new IllegalArgumentException("action_words must be 3 or more, is " + actionWords);
    }
  }

  /**
   * Best of the values tried on the statements of the sample beat, and two streams, from 0.22 to
   * 0.42.
   */
  public static CommitmentSettings defaults() {
    return new CommitmentSettings(0.33, 0.5, 20);
  }

  /** Every key that {@link #from} reads, sorted. */
  public static List<String> keys() {
    return List.of(
        "commitments.action_words", "commitments.changed_substance", "commitments.same_substance");
  }

  /** Defaults, with what {@code beat.yaml} sets under {@code commitments.}. */
  public static CommitmentSettings from(Thresholds thresholds) {
    CommitmentSettings base = defaults();
    return new CommitmentSettings(
        thresholds.number("commitments.same_substance", base.sameSubstance),
        thresholds.number("commitments.changed_substance", base.changedSubstance),
        (int) thresholds.number("commitments.action_words", base.actionWords));
  }
}
