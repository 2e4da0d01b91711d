package org.communique.events;

import java.time.LocalDate;
import java.util.Arrays;

/** Measures two articles against each other. */
final class PairFeatures {

  private static final int RAREST = 3;

  private final Weighted a;
  private final Weighted b;
  private final double maxIdf;
  private final double[] values = new double[PairFeature.values().length];

  private double dotAll;
  private double dotLead;
  private double dotTitle;
  private double sharedNames;
  private double sharedNumbers;
  private double sharedDates;
  private final double[] rarest = new double[RAREST];

  private PairFeatures(Weighted a, Weighted b, double maxIdf) {
    this.a = a;
    this.b = b;
    this.maxIdf = maxIdf;
  }

  /** In the order of {@link PairFeature}. */
  static double[] of(Weighted a, Weighted b, double maxIdf) {
    PairFeatures pair = new PairFeatures(a, b, maxIdf);
    pair.walkSharedTerms();
    pair.measure();
    return pair.values;
  }

  private void walkSharedTerms() {
    int i = 0;
    int j = 0;
    while (i < a.terms.size() && j < b.terms.size()) {
      int order = Integer.compare(a.terms.hash(i), b.terms.hash(j));
      if (order == 0) {
        share(i++, j++);
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void share(int i, int j) {
    dotAll += a.all[i] * b.all[j];
    dotLead += a.lead[i] * b.lead[j];
    dotTitle += a.title[i] * b.title[j];
    TermKind kind = a.terms.kind(i);
    if (kind == TermKind.NAME || b.terms.kind(j) == TermKind.NAME) {
      sharedNames += 2 * a.idf[i];
    } else if (kind == TermKind.NUMBER) {
      sharedNumbers += a.idf[i];
    } else if (kind == TermKind.DATE) {
      sharedDates += a.idf[i];
    }
    if (a.lead[i] > 0 && b.lead[j] > 0) {
      keepRarest(a.idf[i]);
    }
  }

  private void keepRarest(double idf) {
    for (int r = 0; r < RAREST; r++) {
      if (idf > rarest[r]) {
        double pushed = rarest[r];
        rarest[r] = idf;
        idf = pushed;
      }
    }
  }

  private void measure() {
    set(PairFeature.WORDS, cosine(dotAll, a.all, b.all));
    set(PairFeature.LEAD, cosine(dotLead, a.lead, b.lead));
    set(PairFeature.TITLE, cosine(dotTitle, a.title, b.title));
    double names = sum(a, TermKind.NAME) + sum(b, TermKind.NAME);
    set(PairFeature.NAMES, names == 0 ? 0 : Math.min(1, sharedNames / names));
    double numbers = Math.min(sum(a, TermKind.NUMBER), sum(b, TermKind.NUMBER));
    set(PairFeature.NUMBERS, numbers == 0 ? 0 : sharedNumbers / numbers);
    set(PairFeature.DAYS, days());
    set(PairFeature.RARE, Arrays.stream(rarest).sum() / (RAREST * maxIdf));
    LocalDate dayA = a.features.node().published();
    LocalDate dayB = b.features.node().published();
    if (dayA != null && dayB != null) {
      set(PairFeature.GAP, Math.log1p(Math.abs(dayA.toEpochDay() - dayB.toEpochDay())));
      set(PairFeature.DATED, 1);
    }
    set(PairFeature.STAGE, Math.abs(a.features.stage().progress() - b.features.stage().progress()));
  }

  private void set(PairFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  /** Days known with their year decide; else calendar days in common speak for the pair. */
  private double days() {
    int[] left = a.features.spokenDays();
    int[] right = b.features.spokenDays();
    if (left.length > 0 && right.length > 0) {
      for (int day : left) {
        if (Arrays.binarySearch(right, day) >= 0) {
          return 1;
        }
      }
      return -1;
    }
    return sharedDates > 0 ? 1 : 0;
  }

  private static double sum(Weighted article, TermKind kind) {
    double sum = 0;
    for (int i = 0; i < article.idf.length; i++) {
      sum += article.terms.kind(i) == kind ? article.idf[i] : 0;
    }
    return sum;
  }

  private static double cosine(double dot, double[] left, double[] right) {
    double norm = Math.sqrt(squares(left) * squares(right));
    return norm == 0 ? 0 : dot / norm;
  }

  private static double squares(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return sum;
  }
}
