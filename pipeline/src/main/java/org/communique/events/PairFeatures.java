package org.communique.events;

import java.time.LocalDate;
import java.util.Arrays;

/** Measures two articles against each other. */
final class PairFeatures {

  /** Titles this much alike, numbers apart, head instalments of a series. */
  private static final double SAME_TITLE = 0.8;

  /** Undated articles with so many words in common are not doubted for want of a day. */
  private static final double MUCH_ALIKE = 0.5;

  private static final int ENOUGH_NUMBERS = 4;
  private static final double SAME_NUMBERS = 0.5;

  /** Articles that share fewer names and numbers are not told by them. */
  private static final double ENOUGH_SHARED = 5;

  /** Articles of one event share this part of their words when all their names are shared. */
  private static final double AS_WORDS = 0.3;

  /** A lower likeness of names across languages comes by chance, unless a day is shared too. */
  private static final double LEAST_ACROSS = 0.2;

  private final Weighted a;
  private final Weighted b;
  private final int articles;
  private final Tongue tongueOfA;
  private final Tongue tongueOfB;
  private final boolean across;
  private final double[] values = new double[PairFeature.values().length];

  private double all;
  private double rest;
  private double title;
  private double leadOfAInB;
  private double leadOfBInA;
  private double shared;
  private int sharedTerms;
  private int numbers;
  private boolean calendarDay;

  private PairFeatures(Weighted a, Weighted b, int articles) {
    this.a = a;
    this.b = b;
    this.articles = articles;
    this.tongueOfA = a.features.node().tongue();
    this.tongueOfB = b.features.node().tongue();
    this.across = tongueOfA != tongueOfB;
  }

  /**
   * In the order of {@link PairFeature}.
   *
   * @param articles size of the corpus
   */
  static double[] of(Weighted a, Weighted b, int articles) {
    PairFeatures pair = new PairFeatures(a, b, articles);
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
    all += a.all(i) * b.all(j);
    rest += a.rest(i) * b.rest(j);
    leadOfAInB += a.lead(i);
    leadOfBInA += b.lead(j);
    TermKind kind = a.terms.kind(i);
    title += a.title(i) * b.title(j);
    if (kind.isNumber()) {
      numbers++;
    } else if (kind == TermKind.DATE) {
      calendarDay |= a.lead(i) > 0 && b.lead(j) > 0;
    }
    if (across && kind.isShared(tongueOfA, tongueOfB)) {
      sharedTerms++;
      shared += a.strength(i) * b.strength(j);
    }
  }

  private void measure() {
    set(PairFeature.WORDS, ratio(all, a.allNorm * b.allNorm));
    set(PairFeature.TITLE, ratio(title, a.titleNorm * b.titleNorm));
    set(PairFeature.BACKGROUND, ratio(rest, a.restNorm * b.restNorm));
    set(PairFeature.COVERAGE, Math.min(ratio(leadOfAInB, a.leadSum), ratio(leadOfBInA, b.leadSum)));
    measureDays();
    if (across) {
      measureAcross();
    }
    measureGap();
    measureAmongMany();
    set(PairFeature.INSTALMENTS, instalments() ? 1 : 0);
  }

  /** Words of two tongues are not alike; what both write the same stands for them. */
  private void measureAcross() {
    double lengths = a.sharedNorm(tongueOfB) * b.sharedNorm(tongueOfA);
    double likeness = ratio(shared, lengths) * Math.min(1, sharedTerms / ENOUGH_SHARED);
    if (likeness < LEAST_ACROSS && values[PairFeature.SAME_DAY.ordinal()] == 0) {
      set(PairFeature.WORDS, 0);
      return;
    }
    set(PairFeature.ACROSS_LANGUAGES, likeness);
    set(PairFeature.WORDS, Math.max(values[PairFeature.WORDS.ordinal()], AS_WORDS * likeness));
  }

  private void set(PairFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  /** Days known with their year decide; else a calendar day both leads name. */
  private void measureDays() {
    int[] left = a.features.spokenDays();
    int[] right = b.features.spokenDays();
    boolean known = left.length > 0 && right.length > 0;
    boolean shared = Arrays.stream(left).anyMatch(day -> Arrays.binarySearch(right, day) >= 0);
    set(PairFeature.SAME_DAY, shared || (!known && calendarDay) ? 1 : 0);
    int common = a.features.weekdays() & b.features.weekdays();
    boolean both = a.features.weekdays() != 0 && b.features.weekdays() != 0;
    set(PairFeature.SAME_WEEKDAY, common != 0 ? 1 : 0);
    set(PairFeature.OTHER_WEEKDAYS, both && common == 0 ? 1 : 0);
  }

  private void measureGap() {
    LocalDate dayA = a.features.node().published();
    LocalDate dayB = b.features.node().published();
    if (dayA != null && dayB != null) {
      set(PairFeature.GAP, Math.log1p(Math.abs(dayA.toEpochDay() - dayB.toEpochDay())));
      set(PairFeature.DATED, 1);
    }
  }

  private void measureAmongMany() {
    double many = PairModel.beyondMeasured(articles);
    set(PairFeature.AMONG_MANY, many);
    set(PairFeature.GAP_AMONG_MANY, many * values[PairFeature.GAP.ordinal()]);
    if (values[PairFeature.DATED.ordinal()] == 0) {
      double lacking = Math.max(0, MUCH_ALIKE - values[PairFeature.WORDS.ordinal()]);
      set(PairFeature.UNDATED_AMONG_MANY, many * lacking);
    }
  }

  private boolean instalments() {
    int fewer = Math.min(a.numbers, b.numbers);
    return values[PairFeature.GAP.ordinal()] > 0
        && fewer >= ENOUGH_NUMBERS
        && numbers < SAME_NUMBERS * fewer
        && values[PairFeature.TITLE.ordinal()] >= SAME_TITLE;
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
