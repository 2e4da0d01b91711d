package org.communique.commitments.grammar;

/**
 * A noun phrase of a sentence, as word numbers.
 *
 * @param from its first word
 * @param to after its last word
 * @param head the word that says what it is: of "leaders of both countries", "leaders"
 */
public record NounPhrase(int from, int to, int head) {

  public NounPhrase {
    if (from > head || head >= to) {
      throw new IllegalArgumentException("noun phrase " + from + ".." + to + " head " + head);
    }
  }
}
