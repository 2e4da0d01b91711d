package org.communique.events;

/** The terms of an article weighted by rarity in the corpus. */
final class Weighted {

  private static final int TITLE = 3;
  private static final int LEAD = 2;

  /** ln(1 + n) of every count that a term can have: title, lead and rest at most. */
  private static final double[] LOG = logs(TITLE + LEAD * Terms.LEAD_MAX + Terms.REST_MAX);

  final EventFeatures features;
  final Terms terms;
  final double allNorm;
  final double restNorm;
  final double titleNorm;
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
    double sum = 0;
    int numberTerms = 0;
    for (int i = 0; i < idf.length; i++) {
      idf[i] = (float) statistics.idf(terms.hash(i));
      TermKind kind = terms.kind(i);
      double all = all(i);
      allSquares += all * all;
      restSquares += rest(i) * rest(i);
      titleSquares += title(i) * title(i);
      sum += lead(i);
      numberTerms += kind.isNumber() ? 1 : 0;
    }
    allNorm = Math.sqrt(allSquares);
    restNorm = Math.sqrt(restSquares);
    titleNorm = Math.sqrt(titleSquares);
    leadSum = sum;
    numbers = numberTerms;
  }

  static Weighted of(EventFeatures features, CorpusStatistics statistics) {
    return new Weighted(features, statistics);
  }

  long id() {
    return features.id();
  }

  /** Weight by all places, of actors too. */
  double strength(int i) {
    return idf[i] * LOG[first(i) + terms.inRest(i)];
  }

  /** Weight by all places. */
  double all(int i) {
    return words(i) * LOG[first(i) + terms.inRest(i)];
  }

  /** Length of what an article of another tongue would write the same. */
  double sharedNorm(Tongue other) {
    double squares = 0;
    for (int i = 0; i < idf.length; i++) {
      if (terms.kind(i).isShared(features.node().tongue(), other)) {
        squares += strength(i) * strength(i);
      }
    }
    return Math.sqrt(squares);
  }

  /** Weight by title and lead only. */
  double lead(int i) {
    return words(i) * LOG[first(i)];
  }

  /** Weight by what follows the lead. */
  double rest(int i) {
    return words(i) * LOG[terms.inRest(i)];
  }

  /** Weight by title only; numbers have none. */
  double title(int i) {
    return terms.inTitle(i) && !terms.kind(i).isNumber() ? words(i) : 0;
  }

  /** Rarity, of words only: a desk's actors are named by words already, and twice is too much. */
  private double words(int i) {
    return terms.kind(i) == TermKind.ACTOR ? 0 : idf[i];
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
