package org.communique.events;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.ToDoubleFunction;

/**
 * From measures to scores, in two passes: what the pair says with the neighbours it has in common,
 * then the same again with the companions that the first pass found.
 *
 * @param weights of the measures, in the order of {@link PairFeature}
 * @param bias log-odds of two articles with nothing in common
 * @param firstNeighbours weight of the neighbours in the first pass
 * @param secondBias what the second pass adds
 * @param neighbours weight of the neighbours in the second pass
 * @param companions weight of the companions
 * @param lonelyOwn what is added to {@link #own} among many lonely articles
 */
record PairModel(
    double[] weights,
    double bias,
    double firstNeighbours,
    double secondBias,
    double neighbours,
    double companions,
    double lonelyOwn) {

  /** Weights of the measures stand beside them; the rest as found together with them. */
  private static final PairModel SHIPPED =
      new PairModel(weights(PairFeature::weight), -7.65, 9.9, 1.2, 3.6, 6.4, 0);

  /** Where the pair alone decides. */
  private static final PairModel AMONG_FEW =
      new PairModel(weights(PairFeature::amongFew), -2.14, 0, 0, 0, 0, 0);

  /** Log-odds beyond say no more: one pair must not decide for a whole event. */
  private static final double BOUND = 4;

  /**
   * Among so few articles rarity and neighbours say nothing; from as many as {@link #MANY} they say
   * all they can. Between, their word gains weight evenly.
   */
  private static final int FEW = 12;

  private static final int MANY = 48;

  /** The largest collections that the weights were made on, about. */
  private static final int MEASURED = 400;

  private static final double LEAST_OWN = 0.3;

  /** How much more it is among many lonely ones, for every unit of {@link #beyondMeasured}. */
  private static final double OWN_AMONG_MANY = 0.21;

  private static final EnumSet<PairFeature> DOUBTS =
      EnumSet.of(
          PairFeature.AMONG_MANY, PairFeature.UNDATED_AMONG_MANY, PairFeature.GAP_AMONG_MANY);

  static PairModel shipped() {
    return SHIPPED;
  }

  /** This model where it can be believed, plainer weights where there are few articles. */
  PairModel among(int articles) {
    double trust = trust(articles);
    double[] mixed = new double[weights.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = trust * weights[i] + (1 - trust) * AMONG_FEW.weights[i];
    }
    return new PairModel(
        mixed,
        trust * bias + (1 - trust) * AMONG_FEW.bias,
        trust * firstNeighbours,
        trust * secondBias,
        trust * neighbours,
        trust * companions,
        Math.min(1 - LEAST_OWN, OWN_AMONG_MANY * beyondMeasured(articles)));
  }

  /** Ln of a collection's size over that of the largest measured, 0 below. */
  static double beyondMeasured(int articles) {
    return Math.log(Math.max(1, articles / (double) MEASURED));
  }

  /**
   * How far a collection's rarities and neighbourhoods can be believed, 0 to 1.
   *
   * @param articles its size
   */
  static double trust(int articles) {
    return Math.max(0, Math.min(1, (double) (articles - FEW) / (MANY - FEW)));
  }

  /**
   * Least likelihood with which an article is its own companion: the more, the less two articles go
   * together only because neither has anybody else.
   *
   * @param lonely how lonely the articles of the collection are, 0 to 1
   */
  double own(double lonely) {
    return LEAST_OWN + lonely * lonelyOwn;
  }

  /** Log-odds of being one event, without what the neighbours say and without {@link #doubt}. */
  double logOdds(double[] values) {
    return bias + sum(values, EnumSet.complementOf(DOUBTS));
  }

  /** What being among many lonely articles takes off, 0 or less. */
  double doubt(double[] values) {
    return sum(values, DOUBTS);
  }

  private double sum(double[] values, EnumSet<PairFeature> features) {
    double sum = 0;
    for (PairFeature feature : features) {
      sum += weights[feature.ordinal()] * values[feature.ordinal()];
    }
    return sum;
  }

  /**
   * Likelihood of being one event at a first reading, 0 to 1.
   *
   * @param common similarity of their neighbourhoods, 0 to 1
   */
  double likelihood(double logOdds, double common) {
    return 1 / (1 + Math.exp(-logOdds - firstNeighbours * common));
  }

  /**
   * Score of being one event, 0 to 1; one half is even odds.
   *
   * @param common similarity of their neighbourhoods, 0 to 1
   * @param company similarity of their likely companions, 0 to 1
   */
  double score(double logOdds, double common, double company) {
    double all = logOdds + secondBias + neighbours * common + companions * company;
    return (Math.max(-BOUND, Math.min(BOUND, all)) + BOUND) / (2 * BOUND);
  }

  private static double[] weights(ToDoubleFunction<PairFeature> weight) {
    return Arrays.stream(PairFeature.values()).mapToDouble(weight).toArray();
  }
}
