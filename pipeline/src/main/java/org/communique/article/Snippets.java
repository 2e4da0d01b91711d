package org.communique.article;

/** Pieces of outside text fit to stand in a message. */
final class Snippets {

  private static final int LONGEST = 160;

  private Snippets() {}

  /** The text on one line, cut where it gets long. */
  static String cut(String text) {
    String line = text.replaceAll("\\s{1,1000}", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
