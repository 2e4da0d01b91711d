package org.communique.article;

import org.jsoup.nodes.Element;

/**
 * A run of a page's text between two line ends.
 *
 * @param home innermost block element around it
 * @param linkChars characters of the text that stand in links
 * @param depth distance of {@code home} from the page's root
 */
record PageBlock(String text, Element home, int linkChars, int depth) {

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linkChars / text.length();
  }

  /** Whether it reads like prose rather than like a teaser, a label or a list of links. */
  boolean isProse() {
    return text.length() >= 50
        && linkShare() < 0.4
        && (text.length() >= 120 || Paragraphs.endsSentence(text));
  }

  boolean isHeading() {
    return switch (home.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }
}
