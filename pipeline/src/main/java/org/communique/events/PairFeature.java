package org.communique.events;

/**
 * What is measured of two articles, and its weight in the log-odds that they tell of one event.
 *
 * <p>The weights were searched for the best B-cubed F1 and ARI over four labelled collections (two
 * of news from many outlets, one of one country's politics, one desk's own stream), each with the
 * same say, starting from weights fitted on all their pairs. Those of large collections and of
 * other languages are set by hand. Among few articles, where every word is rare and nobody has
 * neighbours, plainer weights count instead, fitted on pairs alone.
 */
enum PairFeature {
  /** Cosine of all terms by rarity and place, 0 to 1. */
  WORDS("words in common", 18.4, 7.8),
  /** Cosine of the titles' terms by rarity, 0 to 1. */
  TITLE("title", 4.8, 0),
  /** Cosine of what stands after the leads, 0 to 1: background is shared by events of one story. */
  BACKGROUND("background in common", -7.5, -4.5),
  /**
   * Share of one lead's terms that the other article holds, the smaller of both ways, 0 to 1. Words
   * in common have counted it already; more of it is a story told again.
   */
  COVERAGE("lead found in the other", -11.4, 1.0),
  /** Both leads speak of the same day: 1 or 0. */
  SAME_DAY("speak of the same day", 1.4, 1.0),
  /** Titles or leads name the same day of the week: 1 or 0. */
  SAME_WEEKDAY("same day of the week", 0.6, 0),
  /** Both name days of the week, and none in common: 1 or 0. */
  OTHER_WEEKDAYS("other days of the week", -0.85, 0),
  /** Days between publication, as ln of one and days; 0 when unknown. */
  GAP("days between publication", -1.5, -1.5),
  /** Both are dated: 1 or 0. */
  DATED("both dated", 0.25, 0.85),
  /**
   * Ln of the corpus' size over 400, 0 below: among more articles one that is alike by chance is
   * likelier. This and the next two count as far as most articles are alone ({@link Loneliness}).
   */
  AMONG_MANY("among many, at most", -0.6, 0),
  /**
   * The same where not both are dated, times what {@link #WORDS} lack to one half: an undated
   * article could belong to any time, unless it is much alike.
   */
  UNDATED_AMONG_MANY("undated among many, at most", -6, 0),
  /**
   * The gap again, times the same: among many articles there is one that is alike for every day of
   * the week.
   */
  GAP_AMONG_MANY("days apart among many, at most", -0.5, 0),
  /** Instalments of one series: on other days the same title with other numbers: 1 or 0. */
  INSTALMENTS("instalments of a series", -11.4, -8),
  /** Names, numbers and days in common by rarity where the languages differ, 0 to 1. */
  ACROSS_LANGUAGES("names across languages", 4, 8);

  private final String label;
  private final double weight;
  private final double amongFew;

  PairFeature(String label, double weight, double amongFew) {
    this.label = label;
    this.weight = weight;
    this.amongFew = amongFew;
  }

  String label() {
    return label;
  }

  /** Log-odds that one unit adds. */
  double weight() {
    return weight;
  }

  /** The same among few articles. */
  double amongFew() {
    return amongFew;
  }
}
