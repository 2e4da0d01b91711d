package org.communique.events;

/** Logistic regression over {@link PairFeature}s. */
final class PairModel {

  private static final double BIAS = -4.5;

  private static final double[] EVENT = {8, 5, 1.5, 2, 0.5, 0.5, 2, -0.6, 0.3, -0.3};

  private static final double STORY_BIAS = -3.5;

  private static final double[] STORY = {8, 5, 1.5, 2, 0.5, 0, 2, 0, 0, 0};

  private PairModel() {}

  static double event(double[] values) {
    return logistic(BIAS, EVENT, values);
  }

  static double story(double[] values) {
    return logistic(STORY_BIAS, STORY, values);
  }

  /** What a value adds to the event score's log-odds. */
  static double adds(PairFeature feature, double value) {
    return EVENT[feature.ordinal()] * value;
  }

  private static double logistic(double bias, double[] weights, double[] values) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
