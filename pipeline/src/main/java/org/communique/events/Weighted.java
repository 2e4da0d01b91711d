package org.communique.events;

/** The terms of an article weighted by rarity in the corpus. */
final class Weighted {

  private static final int TITLE = 3;
  private static final int LEAD = 2;

  /** From this share of Chinese terms on an article is read as Chinese. */
  private static final double HAN_SHARE = 0.3;

  /** ln(1 + n) of every count that a term can have: title, lead and rest at most. */
  private static final double[] LOG = logs(TITLE + LEAD * Terms.LEAD_MAX + Terms.REST_MAX);

  final EventFeatures features;
  final Terms terms;
  final boolean han;
  final double allNorm;
  final double restNorm;
  final double titleNorm;
  final double neutralNorm;
  final double leadSum;
  final int numbers;

  private final float[] idf;

  private Weighted(EventFeatures features, CorpusStatistics statistics) {
    this.features = features;
    this.terms = features.terms();
    this.idf = new float[terms.size()];
    double allSquares = 0;
    double restSquares = 0;
    double titleSquares = 0;
    double neutralSquares = 0;
    double sum = 0;
    int numberTerms = 0;
    int hanTerms = 0;
    for (int i = 0; i < idf.length; i++) {
      idf[i] = (float) statistics.idf(terms.hash(i));
      TermKind kind = terms.kind(i);
      double all = all(i);
      allSquares += all * all;
      restSquares += rest(i) * rest(i);
      titleSquares += title(i) * title(i);
      neutralSquares += kind.isNeutral() ? all * all : 0;
      sum += lead(i);
      numberTerms += kind == TermKind.NUMBER ? 1 : 0;
      hanTerms += kind == TermKind.HAN ? 1 : 0;
    }
    allNorm = Math.sqrt(allSquares);
    restNorm = Math.sqrt(restSquares);
    titleNorm = Math.sqrt(titleSquares);
    neutralNorm = Math.sqrt(neutralSquares);
    leadSum = sum;
    numbers = numberTerms;
    han = hanTerms > HAN_SHARE * idf.length;
  }

  static Weighted of(EventFeatures features, CorpusStatistics statistics) {
    return new Weighted(features, statistics);
  }

  long id() {
    return features.id();
  }

  /** Weight by all places. */
  double all(int i) {
    return idf[i] * LOG[first(i) + terms.inRest(i)];
  }

  /** Weight by title and lead only. */
  double lead(int i) {
    return idf[i] * LOG[first(i)];
  }

  /** Weight by what follows the lead. */
  double rest(int i) {
    return idf[i] * LOG[terms.inRest(i)];
  }

  /** Weight by title only; numbers have none. */
  double title(int i) {
    return terms.inTitle(i) && terms.kind(i) != TermKind.NUMBER ? idf[i] : 0;
  }

  private int first(int i) {
    return (terms.inTitle(i) ? TITLE : 0) + LEAD * terms.inLead(i);
  }

  private static double[] logs(int max) {
    double[] logs = new double[max + 1];
    for (int n = 0; n <= max; n++) {
      logs[n] = Math.log1p(n);
    }
    return logs;
  }
}
