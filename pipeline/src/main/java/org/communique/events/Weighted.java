package org.communique.events;

/** The terms of an article weighted by rarity in the corpus. */
final class Weighted {

  private static final double TITLE = 3;
  private static final double LEAD = 2;

  final EventFeatures features;
  final Terms terms;
  final double[] idf;

  /** By all places. */
  final double[] all;

  /** By title and lead only. */
  final double[] lead;

  /** By title only. */
  final double[] title;

  private Weighted(
      EventFeatures features, double[] idf, double[] all, double[] lead, double[] title) {
    this.features = features;
    this.terms = features.terms();
    this.idf = idf;
    this.all = all;
    this.lead = lead;
    this.title = title;
  }

  static Weighted of(EventFeatures features, CorpusStatistics statistics) {
    Terms terms = features.terms();
    double[] idf = new double[terms.size()];
    double[] all = new double[idf.length];
    double[] lead = new double[idf.length];
    double[] title = new double[idf.length];
    for (int i = 0; i < idf.length; i++) {
      double rarity = statistics.idf(terms.hash(i));
      double first = (terms.inTitle(i) ? TITLE : 0) + LEAD * terms.inLead(i);
      idf[i] = rarity;
      all[i] = rarity * Math.log1p(first + terms.inRest(i));
      lead[i] = rarity * Math.log1p(first);
      title[i] = terms.inTitle(i) ? rarity : 0;
    }
    return new Weighted(features, idf, all, lead, title);
  }

  long id() {
    return features.id();
  }
}
