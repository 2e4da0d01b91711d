package org.communique.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's story: the innermost element that holds most of its prose. */
final class PageBody {

  /** Goes down as long as one child has this share of its parent's prose. */
  private static final double DOWN_SHARE = 0.7;

  private static final String MARKED =
      "[itemprop=articleBody],[property=articleBody],[class*=article-body],[class*=article__body],"
          + "[class*=articleBody],[class*=article_body],[class*=story-body],[class*=storyBody],[class*=story_body],[class*=article-content],"
          + "[class*=article-text],[class*=article_text],[class*=story-text],[class*=story-content],[class*=entry-content],[class*=post-content],"
          + "[class*=post-body],[class*=content-body],[class*=body-copy],[class*=body-content],[id*=article-body],[id*=articleBody],[id*=story-body],[id*=article-content],"
          + "[class~=^ArticleBody],article,main,[role=main],[role=article]";

  private PageBody() {}

  /** The story's paragraphs, a line each; the page is pruned on the way. */
  static String of(Document page, JsonLd linked) {
    PagePruning.prune(page);
    Element root = root(page.body());
    List<String> lines = new ArrayList<>();
    for (PageBlock block : StoryBlocks.of(PageBlocks.of(root))) {
      lines.add(block.text());
    }
    return String.join("\n", lines);
  }

  private static Element root(Element body) {
    Map<Element, Integer> prose = prose(body);
    int all = prose.getOrDefault(body, 0);
    Element best = body;
    double least = 0.4 * all;
    for (Element marked : body.select(MARKED)) {
      int under = prose.getOrDefault(marked, 0);
      if (under > least) {
        best = marked;
        least = Math.max(0.4 * all, 0.9 * under);
      }
    }
    return down(best, prose);
  }

  private static Element down(Element from, Map<Element, Integer> prose) {
    Element root = from;
    boolean deeper = true;
    while (deeper) {
      deeper = false;
      for (Element child : root.children()) {
        if (prose.getOrDefault(child, 0) > DOWN_SHARE * prose.getOrDefault(root, 0)
            && child.childrenSize() > 1) {
          root = child;
          deeper = true;
          break;
        }
      }
    }
    return root;
  }

  /** Prose characters under each element. */
  private static Map<Element, Integer> prose(Element body) {
    Map<Element, Integer> prose = new IdentityHashMap<>();
    for (PageBlock block : PageBlocks.of(body)) {
      if (block.isProse()) {
        int weight = Math.min(block.text().length(), 800);
        for (Element e = block.home(); e != null; e = e.parent()) {
          prose.merge(e, weight, Integer::sum);
        }
      }
    }
    return prose;
  }
}
