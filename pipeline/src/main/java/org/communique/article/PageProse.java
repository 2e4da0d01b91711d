package org.communique.article;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many characters of prose stand under each element of a page. */
final class PageProse {

  /** One endless paragraph must not outweigh a story. */
  private static final int BLOCK_MOST = 800;

  private final Map<Element, Integer> under = new IdentityHashMap<>();
  private final int all;

  private PageProse(Element root) {
    for (PageBlock block : PageBlocks.of(root)) {
      if (block.isProse()) {
        int weight = Math.min(block.text().length(), BLOCK_MOST);
        for (Element e = block.home(); e != null; e = e.parent()) {
          under.merge(e, weight, Integer::sum);
        }
      }
    }
    this.all = under(root);
  }

  static PageProse of(Element root) {
    return new PageProse(root);
  }

  int under(Element element) {
    return under.getOrDefault(element, 0);
  }

  /** Share of all prose that stands under an element. */
  double share(Element element) {
    return all == 0 ? 0 : (double) under(element) / all;
  }
}
