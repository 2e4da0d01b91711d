package org.communique.events;

/** What an article's words can be compared with: words of the same sort. */
public enum Tongue {
  ENGLISH,
  CHINESE,
  /** Any other language; two of these may differ, and then share few words. */
  OTHER;

  private static final Tongue[] ALL = values();

  /** From this share of Chinese words on an article is read as Chinese. */
  private static final double CHINESE_SHARE = 0.3;

  /**
   * Two of five words of English prose are function words; other languages that write a few of them
   * alike stay below a tenth.
   */
  private static final double ENGLISH_SHARE = 0.15;

  /** Fewer words tell nothing. */
  private static final int ENOUGH = 40;

  static Tongue at(int ordinal) {
    return ALL[ordinal];
  }

  /**
   * @param letters words written with letters
   * @param functionWords how many of them are English function words
   * @param han pairs of Chinese characters
   */
  static Tongue of(int letters, int functionWords, int han) {
    if (han > CHINESE_SHARE * (han + letters)) {
      return CHINESE;
    }
    return letters >= ENOUGH && functionWords < ENGLISH_SHARE * letters ? OTHER : ENGLISH;
  }
}
