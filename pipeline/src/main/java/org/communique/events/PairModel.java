package org.communique.events;

/** From measures to scores. */
final class PairModel {

  private static final double BIAS = -3.9;

  /** Weight of the neighbours two articles have in common; see {@link PairFeature}. */
  private static final double NEIGHBOURS = 4.4;

  /** Log-odds beyond say no more: one pair must not decide for a whole event. */
  private static final double BOUND = 4;

  private PairModel() {}

  /** Log-odds of being one event, without what the neighbours say. */
  static double logOdds(double[] values) {
    double sum = BIAS;
    for (PairFeature feature : PairFeature.values()) {
      sum += feature.weight() * values[feature.ordinal()];
    }
    return sum;
  }

  /**
   * Score of being one event, 0 to 1; one half is even odds.
   *
   * @param neighbours similarity of their neighbourhoods, 0 to 1
   */
  static double score(double logOdds, double neighbours) {
    double all = logOdds + NEIGHBOURS * neighbours;
    return (Math.max(-BOUND, Math.min(BOUND, all)) + BOUND) / (2 * BOUND);
  }
}
