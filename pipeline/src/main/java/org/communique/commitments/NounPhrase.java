package org.communique.commitments;

/**
 * A noun phrase of a sentence, as word numbers.
 *
 * @param from its first word
 * @param to after its last word
 * @param head the word that says what it is: of "leaders of both countries", "leaders"
 */
record NounPhrase(int from, int to, int head) {

  NounPhrase {
    if (from > head || head >= to) {
      throw new IllegalArgumentException("noun phrase " + from + ".." + to + " head " + head);
    }
  }
}
