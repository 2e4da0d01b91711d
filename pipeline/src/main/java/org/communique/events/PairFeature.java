package org.communique.events;

/**
 * What is measured of two articles, and its weight in the log-odds that they tell of one event.
 *
 * <p>The weights were fitted on all pairs of four labelled collections (two of news from many
 * outlets, one of one country's politics, one desk's own stream) and of single subjects cut out of
 * them, each collection with the same say, then adjusted so that one threshold also holds in a thin
 * collection of many years, where most articles have no partner. The last three are set by hand.
 */
enum PairFeature {
  /** Cosine of all terms by rarity and place, 0 to 1. */
  WORDS("words in common", 7.8),
  /** Cosine of what stands after the leads, 0 to 1: background is shared by events of one story. */
  BACKGROUND("background in common", -4.5),
  /** Share of one lead's terms that the other article holds, the smaller of both ways, 0 to 1. */
  COVERAGE("lead found in the other", 1.0),
  /** Both leads speak of the same day: 1 or 0. */
  SAME_DAY("speak of the same day", 1.0),
  /** Days between publication, as ln of one and days; 0 when unknown. */
  GAP("days between publication", -1.5),
  /** Both are dated: 1 or 0. */
  DATED("both dated", 0.85),
  /**
   * Where not both are dated, ln of the corpus' size over 400, 0 below: an article without a date
   * could belong to any time, and among more articles one that is alike by chance is likelier.
   */
  UNDATED_AMONG_MANY("undated among many", -0.6),
  /** Instalments of one series: on other days the same title with other numbers: 1 or 0. */
  INSTALMENTS("instalments of a series", -8),
  /** Names, numbers and days in common by rarity where the writing systems differ, 0 to 1. */
  ACROSS_SCRIPTS("names across writing systems", 8);

  private final String label;
  private final double weight;

  PairFeature(String label, double weight) {
    this.label = label;
    this.weight = weight;
  }

  String label() {
    return label;
  }

  double weight() {
    return weight;
  }
}
