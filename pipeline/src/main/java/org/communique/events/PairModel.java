package org.communique.events;

/** From measures to scores, in two passes; weights as in {@link PairFeature}. */
final class PairModel {

  /** First pass: what the pair says, and the neighbours it has in common. */
  private static final double BIAS = -7.65;

  private static final double FIRST_NEIGHBOURS = 9.9;

  /** Second pass: the same again, and the companions that the first pass found. */
  private static final double SECOND_BIAS = 1.2;

  private static final double NEIGHBOURS = 3.6;
  private static final double COMPANIONS = 6.4;

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
   * Likelihood of being one event at a first reading, 0 to 1.
   *
   * @param neighbours similarity of their neighbourhoods, 0 to 1
   */
  static double likelihood(double logOdds, double neighbours) {
    return 1 / (1 + Math.exp(-logOdds - FIRST_NEIGHBOURS * neighbours));
  }

  /**
   * Score of being one event, 0 to 1; one half is even odds.
   *
   * @param neighbours similarity of their neighbourhoods, 0 to 1
   * @param companions similarity of their likely companions, 0 to 1
   */
  static double score(double logOdds, double neighbours, double companions) {
    double all = logOdds + SECOND_BIAS + NEIGHBOURS * neighbours + COMPANIONS * companions;
    return (Math.max(-BOUND, Math.min(BOUND, all)) + BOUND) / (2 * BOUND);
  }
}
