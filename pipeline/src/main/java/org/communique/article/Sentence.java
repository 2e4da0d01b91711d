package org.communique.article;

/**
 * A sentence of a body.
 *
 * @param number 1-based in the body; 0 stands for the title where a table needs it
 * @param start offset of its first character in the body
 * @param end offset after its last character
 */
public record Sentence(int number, int start, int end) {

  public Sentence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("sentence " + number + ": " + start + ".." + end);
    }
  }

  public String in(String body) {
    return body.substring(start, end);
  }
}
