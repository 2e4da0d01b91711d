package org.communique.events;

/** What is measured of two articles, in the order of the model's weights. */
enum PairFeature {
  /** Cosine of all terms by rarity and place, 0 to 1. */
  WORDS("words in common"),
  /** The same for title and lead only. */
  LEAD("words of title and lead in common"),
  /** The same for titles only. */
  TITLE("words of the titles in common"),
  /** Names in common by rarity, as a share of all, 0 to 1. */
  NAMES("names in common"),
  /** Numbers in common, as a share of the fewer, 0 to 1. */
  NUMBERS("numbers in common"),
  /** Days spoken of in common: 1 agree, -1 all differ, 0 unknown. */
  DAYS("days spoken of"),
  /** Rarity of the three rarest terms that both leads hold, 0 to 1. */
  RARE("rarest words in common"),
  /** Days between publication, as ln of one and days; 0 when unknown. */
  GAP("days between publication"),
  /** 1 when both are dated. */
  DATED("both dated"),
  /** Difference of stages, 0 to 2: announced, going on, over. */
  STAGE("stage of the happening");

  private final String label;

  PairFeature(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
