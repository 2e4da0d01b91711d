package org.communique.commitments;

import org.jspecify.annotations.Nullable;

/**
 * What a reporter tells by the way: a future in a subordinate clause, the condition of a general
 * truth, the words that single someone out.
 */
final class Narration {

  /** How far before its main clause an if-clause may begin, in words. */
  private static final int CONDITION_WORDS = 30;

  private final Reading reading;
  private final Words words;

  Narration(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /**
   * Why a bare {@code will} that nobody is reported to have said is no undertaking; null when it
   * may be one.
   */
  @Nullable String reason(int clause, @Nullable NounPhrase subject, int cue) {
    if (words.isLower(clause - 1, "since", "because", "until", "before", "after", "although")) {
      return "told-by-the-way";
    }
    boolean singlesOut =
        subject != null
            && subject.to() < cue
            && words.isLower(subject.to(), "who", "that")
            && words.tag(subject.to() - 1) != Tag.PUNCT;
    if (singlesOut) {
      return "singled-out";
    }
    return followsCondition(clause) ? "conditional" : null;
  }

  /** {@code If X, Y will}: what follows from something, where nobody threatens it. */
  boolean followsCondition(int clause) {
    if (!words.isLower(clause - 1, ",", "then")) {
      return false;
    }
    for (int i = clause - 2; i >= Math.max(0, clause - CONDITION_WORDS); i--) {
      if (words.isLower(i, "if", "unless", "whenever")) {
        return true;
      }
      if (words.isLower(i, ";", ".")) {
        return false;
      }
    }
    return false;
  }

  /** {@code Reports that Norland refused}: a claim nobody vouches for. */
  boolean isRumour(int clause) {
    return words.isLower(clause - 1, "that")
        && words.isLower(
            clause - 2, "report", "reports", "claim", "claims", "rumour", "rumours", "rumor",
            "rumors", "allegation", "allegations", "suggestion", "suggestions", "speculation",
            "fear", "fears", "hope", "hopes", "idea", "notion", "expectation", "expectations",
            "prediction", "belief", "impression", "possibility", "chance", "theory", "risk")
        && words.tag(clause - 2) == Tag.NOUN;
  }
}
