package org.communique.events;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Scores how likely two articles tell of one happening, and of one story. */
public final class EventScorer {

  private final CorpusStatistics statistics;
  private final EventSettings settings;
  private final double maxIdf;

  public EventScorer(CorpusStatistics statistics, EventSettings settings) {
    this.statistics = statistics;
    this.settings = settings;
    this.maxIdf = statistics.maxIdf();
  }

  /** The order of the two does not matter. */
  public ScoredLink score(EventFeatures a, EventFeatures b) {
    if (a.id() > b.id()) {
      return score(b, a);
    }
    double[] values = values(a, b);
    double score = tooFarApart(a, b) ? 0 : PairModel.event(values);
    return new ScoredLink(a.id(), b.id(), score, PairModel.story(values));
  }

  /** What is measured of the pair, in the order of {@link PairFeature}. */
  double[] values(EventFeatures a, EventFeatures b) {
    return PairFeatures.of(Weighted.of(a, statistics), Weighted.of(b, statistics), maxIdf);
  }

  /**
   * In words: every figure with what it adds to the score, and the score beside its threshold.
   *
   * @param vocabulary the words behind the terms of both articles
   */
  public String explain(EventFeatures a, EventFeatures b, Map<Integer, String> vocabulary) {
    double[] values = values(a, b);
    ScoredLink link = score(a, b);
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "score %.2f (threshold %.2f, averaged over an event), story score %.2f (threshold"
                + " %.2f)%n",
            link.score(),
            settings.threshold(),
            link.storyScore(),
            settings.storylineThreshold()));
    if (tooFarApart(a, b)) {
      text.append(
          String.format(Locale.ROOT, "published over %d days apart%n", settings.windowDays()));
    }
    for (PairFeature feature : PairFeature.values()) {
      double value = values[feature.ordinal()];
      text.append(
          String.format(
              Locale.ROOT,
              "%-34s %6.2f  adds %+.2f%n",
              feature.label(),
              value,
              PairModel.adds(feature, value)));
    }
    return text.append("shared: ").append(SharedTerms.of(a, b, statistics, vocabulary)).toString();
  }

  private boolean tooFarApart(EventFeatures a, EventFeatures b) {
    LocalDate dayA = a.node().published();
    LocalDate dayB = b.node().published();
    return dayA != null
        && dayB != null
        && Math.abs(dayA.toEpochDay() - dayB.toEpochDay()) > settings.windowDays();
  }
}
