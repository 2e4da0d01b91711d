package org.communique.commitments.statements;

import java.util.Set;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.Words;

/** Phrases for a firm or group that its article has named. */
final class Bodies {

  private static final Set<String> NOUNS =
      Set.of(
          "company",
          "firm",
          "group",
          "maker",
          "retailer",
          "carmaker",
          "automaker",
          "chipmaker",
          "drugmaker",
          "airline",
          "giant",
          "manufacturer",
          "startup",
          "start-up",
          "organisation",
          "organization",
          "association",
          "coalition",
          "charity",
          "nonprofit",
          "insurer",
          "lender",
          "chain",
          "utility",
          "conglomerate",
          "publisher",
          "broadcaster",
          "supplier",
          "producer",
          "operator");

  private Bodies() {}

  /**
   * {@code The Harbour-based grocer}, {@code the advocacy group}; in short style without "the".
   * What a small word before the noun calls a name ("a grocer") is new and not meant.
   */
  static boolean areMeant(Words words, NounPhrase phrase) {
    int from = phrase.from();
    boolean definite = words.isLower(from, "the", "that", "this");
    boolean bare =
        from > 0
            && words.tag(from) != Tag.DET
            && words.tag(from) != Tag.NUM
            && words.tag(from) != Tag.PRON;
    boolean plain = !words.isCapitalised(phrase.head()) && phrase.head() == phrase.to() - 1;
    boolean told = definite || bare && phrase.to() - from > 1 && !words.isCapitalised(from);
    return plain && told && NOUNS.contains(words.lower(phrase.head()));
  }
}
