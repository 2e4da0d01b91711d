package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Collects the text blocks of an element, iteratively, so that deep nesting costs no stack. */
final class PageBlocks implements NodeVisitor {

  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Element> homes = new ArrayList<>();
  private int links;
  private int linkChars;

  private PageBlocks() {}

  static List<PageBlock> of(Element root) {
    PageBlocks visitor = new PageBlocks();
    NodeTraversor.traverse(visitor, root);
    visitor.close(root, 0);
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      append(piece.getWholeText());
    } else if (node instanceof Element element) {
      if (isBlock(element)) {
        close(homes.isEmpty() ? element : homes.get(homes.size() - 1), depth);
        homes.add(element);
      } else if (element.normalName().equals("br")) {
        close(homes.isEmpty() ? element : homes.get(homes.size() - 1), depth);
      }
      links += element.normalName().equals("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (isBlock(element)) {
        close(element, depth);
        homes.remove(homes.size() - 1);
      }
    }
  }

  private void append(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0xa0 || c == '\f';
      if (!space) {
        text.append(c);
        linkChars += links > 0 ? 1 : 0;
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
        linkChars += links > 0 ? 1 : 0;
      }
    }
  }

  private void close(Element home, int depth) {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      blocks.add(new PageBlock(line, home, Math.min(linkChars, line.length()), depth));
    }
    text.setLength(0);
    linkChars = 0;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock()
        || switch (element.normalName().toLowerCase(Locale.ROOT)) {
          case "td", "th", "li", "dd", "dt", "section", "article", "main", "option", "caption" ->
              true;
          default -> false;
        };
  }
}
