package org.communique.commitments.statements;

import java.util.Set;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Words;

/** Nouns for a person whom the article has named with another title, or with none. */
final class Offices {

  private static final Set<String> MEMBERS =
      Set.of("congressman", "congresswoman", "lawmaker", "representative", "senator", "legislator");

  private static final Set<String> ANYONE =
      Set.of(
          "candidate",
          "nominee",
          "billionaire",
          "businessman",
          "businesswoman",
          "mogul",
          "tycoon",
          "incumbent",
          "newcomer",
          "frontrunner",
          "front-runner",
          "politician",
          "surgeon",
          "lawyer",
          "actor",
          "actress",
          "singer",
          "coach",
          "activist");

  private Offices() {}

  /** {@code The congresswoman}, {@code the billionaire}. */
  static boolean areMeant(Words words, NounPhrase phrase) {
    String noun = words.lower(phrase.head());
    return MEMBERS.contains(noun) || ANYONE.contains(noun);
  }

  /** Titles by which such a person may be called; none where any will do. */
  static Set<String> of(String noun) {
    return MEMBERS.contains(noun) ? MEMBERS : Set.of();
  }
}
