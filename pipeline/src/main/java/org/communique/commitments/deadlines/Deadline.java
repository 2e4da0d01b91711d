package org.communique.commitments.deadlines;

/**
 * A date by which something is to be done.
 *
 * @param iso {@code 2030}, {@code 2030-06}, {@code 2030-06-01}; empty when it cannot be told
 * @param text as written
 * @param at offset of the text in the sentence
 */
public record Deadline(String iso, String text, int at) {

  /** No deadline told. */
  public static final Deadline NONE = new Deadline("", "", -1);
}
