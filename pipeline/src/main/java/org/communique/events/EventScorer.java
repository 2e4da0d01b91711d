package org.communique.events;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Measures how likely two articles tell of one event, by what the two say. Not thread-safe. */
public final class EventScorer {

  private static final int MAX_REMEMBERED = 10_000;

  private final CorpusStatistics statistics;
  private final EventSettings settings;
  private final PairModel model;

  /** An article comes in many pairs, mostly soon after each other. */
  private final Map<Long, Weighted> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Weighted> eldest) {
          return size() > MAX_REMEMBERED;
        }
      };

  public EventScorer(CorpusStatistics statistics, EventSettings settings) {
    this.statistics = statistics;
    this.settings = settings;
    this.model = PairModel.shipped().among(statistics.articles());
  }

  /** The order of the two does not matter. */
  public ScoredLink score(EventFeatures a, EventFeatures b) {
    if (a.id() > b.id()) {
      return score(b, a);
    }
    double[] values = values(a, b);
    double logOdds = tooFarApart(a, b) ? ScoredLink.NEVER : model.logOdds(values);
    double words = values[PairFeature.WORDS.ordinal()];
    return new ScoredLink(a.id(), b.id(), words, logOdds, model.doubt(values));
  }

  /** What is measured of the pair, in the order of {@link PairFeature}. */
  double[] values(EventFeatures a, EventFeatures b) {
    return PairFeatures.of(weighted(a), weighted(b), statistics.articles());
  }

  /**
   * In words: every measure with what it adds to the log-odds, and the rarest words in common.
   *
   * @param vocabulary the words behind the terms of both articles
   */
  public String explain(EventFeatures a, EventFeatures b, Map<Integer, String> vocabulary) {
    double[] values = values(a, b);
    StringBuilder text = new StringBuilder();
    for (PairFeature feature : PairFeature.values()) {
      double value = values[feature.ordinal()];
      text.append(
          String.format(
              Locale.ROOT,
              "%-30s %5.2f  adds %+.2f%n",
              feature.label(),
              value,
              model.weights()[feature.ordinal()] * value));
    }
    if (tooFarApart(a, b)) {
      text.append(
          String.format(
              Locale.ROOT,
              "published more than %d days apart: never one event%n",
              settings.windowDays()));
    }
    return text.append("rarest words in common: ")
        .append(SharedTerms.of(a, b, statistics, vocabulary))
        .append(System.lineSeparator())
        .toString();
  }

  private Weighted weighted(EventFeatures features) {
    Weighted known = remembered.get(features.id());
    if (known != null && known.features.equals(features)) {
      return known;
    }
    Weighted weighted = Weighted.of(features, statistics);
    remembered.put(features.id(), weighted);
    return weighted;
  }

  private boolean tooFarApart(EventFeatures a, EventFeatures b) {
    LocalDate dayA = a.node().published();
    LocalDate dayB = b.node().published();
    return dayA != null
        && dayB != null
        && Math.abs(dayA.toEpochDay() - dayB.toEpochDay()) > settings.windowDays();
  }
}
