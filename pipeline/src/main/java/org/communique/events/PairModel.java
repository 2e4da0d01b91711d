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

  /**
   * Among so few articles rarity and neighbours say nothing; from as many as {@link #MANY} they say
   * all they can. Between, their word gains weight evenly.
   */
  private static final int FEW = 12;

  private static final int MANY = 48;

  /** Where the pair alone decides. */
  private static final double BIAS_AMONG_FEW = -2.36;

  private PairModel() {}

  /**
   * How far a collection's rarities and neighbourhoods can be believed, 0 to 1.
   *
   * @param articles its size
   */
  static double trust(int articles) {
    return Math.max(0, Math.min(1, (double) (articles - FEW) / (MANY - FEW)));
  }

  /** Log-odds of being one event, without what the neighbours say. */
  static double logOdds(double[] values, double trust) {
    double sum = trust * BIAS + (1 - trust) * BIAS_AMONG_FEW;
    for (PairFeature feature : PairFeature.values()) {
      sum += feature.weight(trust) * values[feature.ordinal()];
    }
    return sum;
  }

  /**
   * Likelihood of being one event at a first reading, 0 to 1.
   *
   * @param neighbours similarity of their neighbourhoods, 0 to 1
   */
  static double likelihood(double logOdds, double neighbours, double trust) {
    return 1 / (1 + Math.exp(-logOdds - trust * FIRST_NEIGHBOURS * neighbours));
  }

  /**
   * Score of being one event, 0 to 1; one half is even odds.
   *
   * @param neighbours similarity of their neighbourhoods, 0 to 1
   * @param companions similarity of their likely companions, 0 to 1
   */
  static double score(double logOdds, double neighbours, double companions, double trust) {
    double others = SECOND_BIAS + NEIGHBOURS * neighbours + COMPANIONS * companions;
    double all = logOdds + trust * others;
    return (Math.max(-BOUND, Math.min(BOUND, all)) + BOUND) / (2 * BOUND);
  }
}
