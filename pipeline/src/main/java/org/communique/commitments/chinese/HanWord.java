package org.communique.commitments.chinese;

/**
 * A listed word in a Chinese sentence.
 *
 * @param from offset of its first character in the sentence
 * @param to offset after its last
 * @param classes a bit for each {@link HanClass} it is listed under
 */
record HanWord(int from, int to, int classes) {

  boolean is(HanClass one) {
    return (classes & one.bit()) != 0;
  }

  boolean isAny(int bits) {
    return (classes & bits) != 0;
  }
}
