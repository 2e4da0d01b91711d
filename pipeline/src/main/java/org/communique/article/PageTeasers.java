package org.communique.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds lists of teasers: like elements side by side, each a linked headline with a few words. */
final class PageTeasers {

  private static final int MIN_ITEMS = 3;

  /** A teaser tells its story in less. */
  private static final int LONGEST = 700;

  private PageTeasers() {}

  /** Removes every teaser list under {@code body}. */
  static void remove(Element body) {
    List<Element> teasers = new ArrayList<>();
    for (Element parent : body.getAllElements()) {
      if (parent.childrenSize() >= MIN_ITEMS) {
        alike(parent).values().stream()
            .filter(items -> items.size() >= MIN_ITEMS)
            .filter(
                items ->
                    items.stream().filter(PageTeasers::isTeaser).count() * 4 >= items.size() * 3L)
            .forEach(teasers::addAll);
      }
    }
    teasers.forEach(Element::remove);
  }

  /** An element's children by tag and first class; paragraphs and headings are never teasers. */
  private static Map<String, List<Element>> alike(Element parent) {
    Map<String, List<Element>> alike = new LinkedHashMap<>();
    for (Element child : parent.children()) {
      switch (child.normalName()) {
        case "div", "li", "article", "section", "td" -> {
          String names = child.className().strip();
          int space = names.indexOf(' ');
          String key = child.normalName() + "." + (space < 0 ? names : names.substring(0, space));
          alike.computeIfAbsent(key, name -> new ArrayList<>()).add(child);
        }
        default -> {}
      }
    }
    return alike;
  }

  private static boolean isTeaser(Element item) {
    if (item.selectFirst("a[href]") == null || item.childrenSize() == 0) {
      return false;
    }
    boolean linked = false;
    int length = 0;
    for (PageBlock block : PageBlocks.of(item)) {
      linked |= block.linkShare() > 0.9 && block.text().length() >= 20;
      length += block.text().length();
    }
    return linked && length <= LONGEST;
  }
}
