package org.communique.commitments.rules;

import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/** The cheap look at words that bind or free someone in few places only. */
final class LooseCues {

  /** Every word that a rule on loose words looks at stands on one of these lists. */
  static final long ALL =
      Reluctance.CUES
          | SettingRules.CUES
          | Lexicon.bits(
              WordList.RETREAT,
              WordList.RESOLVE,
              WordList.REJECT,
              WordList.OFF_TABLE,
              WordList.OFFER,
              WordList.EFFORT,
              WordList.ORDERS);

  /** How far before its verb a text that calls for something may stand, in words. */
  private static final int TEXT_WORDS = 14;

  private LooseCues() {}

  /** Whether some word stands where one of those rules could take it. */
  static boolean passes(Words words) {
    for (int i = 0; words.hasOnAny(ALL) && i < words.size(); i++) {
      if (words.isOnAny(i, ALL) && couldCount(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean couldCount(Words words, int i) {
    if (words.is(i, WordList.UNWILLING)) {
      boolean none = words.isLower(i - 1, "no") || words.isLower(i - 2, "no");
      return none || isUnwilling(words, i) || words.isLower(i, "no") && saysNo(words, i);
    }
    int not = words.lower(i - 1).endsWith("ly") ? i - 2 : i - 1;
    if (words.is(i, WordList.UNABLE) && words.isLower(not, "not", "n't", "longer")) {
      return words.isLower(not, "longer") || words.isLower(not - 1, "can", "ca", "could", "would");
    }
    boolean given = words.is(i, WordList.EFFORT) && isGivenUp(words, i);
    if (given || words.is(i, WordList.ORDERS) && isOrder(words, i)) {
      return true;
    }
    if (words.is(i, WordList.OFFER) && isSum(words, i)) {
      return true;
    }
    if (words.is(i, WordList.OFF_TABLE)) {
      return words.isLower(i, "out") && words.isLower(i + 3, "question")
          || words.isLower(i, "off") && words.isLower(i + 2, "table");
    }
    if (words.is(i, WordList.SET) || words.is(i, WordList.GIVE)) {
      return words.isLower(i + 1, "itself", "themselves", "its", "his", "her", "their")
          || words.isLower(i + 2, "as")
          || words.isLower(i + 3, "as");
    }
    if (words.is(i, WordList.RESOLVE)) {
      return words.isLower(i, "rejection")
          ? words.isLower(i + 1, "of")
          : words.isLower(i + 1, "to") && isChoice(words, i) || isBreak(words, i);
    }
    if (words.is(i, WordList.DRAFT) && isBeing(words, i)) {
      return goesOn(words, i);
    }
    if (words.isLower(i, "sending", "deploying", "dispatching", "launching")) {
      return words.isLower(i - 1, "is", "are", "'re") || words.isLower(i - 2, "is", "are", "'re");
    }
    if (words.is(i, WordList.PROSPECT)) {
      boolean own = words.isLower(i, "expects", "expect", "expected") && !isBeing(words, i);
      boolean deed = own && (words.is(i + 2, WordList.ACT) || hasNumber(words, i + 3));
      boolean ahead = words.isLower(i + 1, "ahead", "forward") && words.isLower(i + 2, "with");
      return ahead || words.isLower(i + 1, "to") && (deed || hasYear(words, i + 2));
    }
    if (words.is(i, WordList.REJECT) && isAsked(words, i)) {
      return true;
    }
    boolean calls = words.isLower(i, "calls", "called") && words.isLower(i + 1, "for");
    if (calls && namesText(words, i)) {
      return true;
    }
    return words.is(i, WordList.RETREAT) && retreats(words, i);
  }

  /** Of common words, those with what follows them where they count. */
  private static boolean goesOn(Words words, int i) {
    if (words.isLower(i, "working")) {
      return words.isLower(i + 1, "to", "on") || words.isLower(i + 2, "to", "on");
    }
    boolean moves = words.isLower(i, "going", "moving", "pressing", "forging", "pushing");
    return !moves || words.isLower(i + 1, "ahead", "forward");
  }

  /** {@code Is now working}: the progressive. */
  private static boolean isBeing(Words words, int i) {
    return isBe(words, i - 1) || isBe(words, i - 2);
  }

  private static boolean isBe(Words words, int i) {
    return words.isLower(i, "is", "are", "was", "were", "'s", "'re", "am", "'m");
  }

  private static boolean saysNo(Words words, int i) {
    return words.isLower(i + 1, "to") && words.is(i - 1, WordClass.SAY);
  }

  private static boolean isUnwilling(Words words, int i) {
    boolean not =
        words.isLower(i - 1, "not", "n't", "longer") || words.isLower(i - 2, "not", "n't");
    if (words.isLower(i + 1, "not")) {
      return words.isLower(i + 2, "to");
    }
    boolean deed = words.isLower(i + 1, "to", "in", "by") || words.isLower(i + 2, "to");
    return (not || words.isLower(i, "unwilling")) && deed
        || words.isLower(i, "unacceptable", "acceptable");
  }

  /** What is chosen takes something back, or is threatened. */
  private static boolean isChoice(Words words, int i) {
    return words.is(i + 2, WordClass.DROP)
        || words.is(i + 2, WordList.RETREAT)
        || words.is(i + 2, WordList.TAKE_OUT)
        || words.is(i + 3, WordClass.DROP)
        || words.isLower(i, "refusal", "threat", "threats");
  }

  /** {@code Announced its opposition}, {@code his rejection of}. */
  private static boolean isBreak(Words words, int i) {
    boolean told = false;
    for (int k = i - 5; k < i; k++) {
      told |= words.is(k, WordClass.ANNOUNCE);
    }
    return words.isLower(i, "rejection", "cancellation", "suspension", "termination")
            && words.isLower(i + 1, "of")
        || told && !words.isLower(i, "decision", "decisions", "move", "vote", "threat", "threats");
  }

  /** Whether a plan, pact or draft stands before {@code i}. */
  private static boolean namesText(Words words, int i) {
    long texts = Lexicon.bits(WordClass.INTENT, WordClass.INSTRUMENT, WordClass.PACT);
    for (int k = i - 1; k >= Math.max(0, i - TEXT_WORDS); k--) {
      if (words.isAny(k, texts) || words.isLower(k, "outline", "draft", "text", "blueprint")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNumber(Words words, int from) {
    for (int i = from; i < from + 5; i++) {
      String text = words.text(i);
      if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasYear(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.text(i).length() == 4 && words.text(i).startsWith("20")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsked(Words words, int i) {
    for (int k = i + 1; k < i + 10; k++) {
      if (words.is(k, WordList.ASKED) || words.is(k, WordClass.PACT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrder(Words words, int i) {
    boolean own = words.isLower(i + 1, "his", "her", "its", "their", "the");
    for (int k = i + 2; own && k < i + 6; k++) {
      if (words.isLower(k, "to")) {
        return !words.isLower(i, "told", "tells") || !words.isLower(i + 1, "the");
      }
    }
    return false;
  }

  private static boolean isGivenUp(Words words, int i) {
    return words.is(i - 1, WordClass.DROP)
        || words.is(i - 2, WordClass.DROP)
        || words.is(i - 3, WordClass.DROP);
  }

  private static boolean isSum(Words words, int i) {
    boolean passive = words.isLower(i - 1, "been", "is", "are", "was", "were");
    for (int k = passive ? i - 7 : i + 1; k < i + 6; k++) {
      if (words.is(k, WordList.MONEY) || words.isLower(k, "third", "quarter", "half")) {
        return true;
      }
    }
    return false;
  }

  private static boolean retreats(Words words, int i) {
    for (int k = i + 1; k < i + 8; k++) {
      if (words.isAny(k, Lexicon.UNDERTAKINGS | Lexicon.bits(WordClass.TIE))
          || words.isLower(k, "planned", "scheduled")
          || words.isLower(k, "word")) {
        return true;
      }
    }
    return false;
  }
}
