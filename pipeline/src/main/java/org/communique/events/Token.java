package org.communique.events;

/**
 * A word as written.
 *
 * @param text lower case, without a possessive ending
 * @param capital whether it begins with a capital
 * @param opensSentence whether a capital is due to its place
 * @param shape of its characters
 */
record Token(String text, boolean capital, boolean opensSentence, Shape shape) {

  enum Shape {
    LETTERS,
    DIGITS,
    /** Two neighbouring Chinese characters. */
    HAN
  }
}
