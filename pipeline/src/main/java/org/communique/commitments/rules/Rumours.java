package org.communique.commitments.rules;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/** What nobody vouches for: rumours, and words that were never said. */
final class Rumours {

  /** How far before its clause a rumour may stand, its source between them, in words. */
  private static final int SOURCE_WORDS = 8;

  private final Reading reading;
  private final Words words;

  Rumours(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** {@code Reports that Norland refused}: a claim nobody vouches for. */
  boolean isRumour(int clause) {
    if (!words.isLower(clause - 1, "that")) {
      return isRumourNoun(clause - 1) || words.is(clause - 1, WordClass.HEDGE);
    }
    for (int i = clause - 3; i >= Math.max(0, clause - SOURCE_WORDS); i--) {
      if (words.isLower(i + 1, "by", "from", "in") && isRumourNoun(i)) {
        return true;
      }
    }
    return isRumourNoun(clause - 2);
  }

  private boolean isRumourNoun(int i) {
    return words.tag(i) == Tag.NOUN && words.is(i, WordList.RUMOUR);
  }

  /** {@code Two thirds}, {@code a majority of voters}: a poll. */
  private boolean isShare(NounPhrase reporter) {
    boolean digits = Character.isDigit(words.text(reporter.head()).charAt(0));
    return digits
        || words.isLower(reporter.head(), "%", "percent", "majority", "half", "two-thirds")
        || words.isLower(reporter.from() + 1, "majority")
            && words.isLower(reporter.from() + 2, "of");
  }

  /** {@code Never said that}, {@code suppose he says}, {@code what he promised he would}. */
  boolean isUnsaid(Report report) {
    int verb = report.verb();
    if (verb < 0) {
      return false;
    }
    NounPhrase reporter = report.reporter();
    if (reporter != null && isShare(reporter)) {
      return true;
    }
    int before = reporter == null ? -1 : reporter.from() - 1;
    boolean supposed = words.is(before, WordClass.HYPOTHETICAL);
    boolean embedded =
        words.is(before, WordClass.EMBEDDED) && !words.isLower(before, "when", "where", "however");
    boolean declines =
        words.isLower(verb - 1, "to")
            && words.isLower(verb - 2, "declined", "declines", "refused", "refuses", "failed");
    int held = words.lower(verb - 1).endsWith("ly") ? verb - 2 : verb - 1;
    boolean shortOf =
        words.isLower(held, "from", "of") && words.isLower(held - 1, "back", "short", "away");
    boolean listens =
        shortOf || declines || words.isLower(verb - 1, "being") && words.isLower(verb, "told");
    return supposed || embedded || listens || reading.phrases.negated(verb);
  }
}
