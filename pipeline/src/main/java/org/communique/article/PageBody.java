package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds a page's story: the innermost element that holds most of its prose. */
final class PageBody {

  /** Goes down as long as one child has this share of its parent's prose. */
  private static final double DOWN_SHARE = 0.7;

  /** Characters of prose under a headline that make it a story, if a short one. */
  private static final int TITLED_PROSE = 150;

  private static final String MARKED =
      "[itemprop=articleBody],[property=articleBody],[class*=article-body],[class*=article__body],"
          + "[class*=articleBody],[class*=article_body],[class*=story-body],[class*=storyBody],[class*=story_body],[class*=article-content],"
          + "[class*=article-text],[class*=article_text],[class*=story-text],[class*=story-content],[class*=entry-content],[class*=post-content],"
          + "[class*=post-body],[class*=content-body],[class*=body-copy],[class*=body-content],[id*=article-body],[id*=articleBody],[id*=story-body],[id*=article-content],"
          + "[class~=^ArticleBody],article,main,[role=main],[role=article]";

  private PageBody() {}

  /** The story's paragraphs, a line each; the page is pruned on the way. */
  static String of(Document page, String title) {
    PagePruning.prune(page);
    Element root = root(page.body(), title);
    List<String> lines = new ArrayList<>();
    for (PageBlock block : StoryBlocks.of(PageBlocks.of(root))) {
      lines.add(block.text());
    }
    return String.join("\n", lines);
  }

  private static Element root(Element body, String title) {
    PageProse prose = PageProse.of(body);
    Element titled = titledArticle(body, title);
    if (titled != null && prose.under(titled) >= TITLED_PROSE) {
      return down(titled, prose);
    }
    Element best = body;
    double least = 0.4 * prose.under(body);
    for (Element marked : body.select(MARKED)) {
      int under = prose.under(marked);
      if (under > least) {
        best = marked;
        least = Math.max(0.4 * prose.under(body), 0.9 * under);
      }
    }
    return down(best, prose);
  }

  /** The article element with the page's headline in it, however much else the page holds. */
  private static @Nullable Element titledArticle(Element body, String title) {
    Element found = null;
    for (Element heading :
        body.select("article h1, [itemtype*=Article] h1, [itemtype*=Posting] h1")) {
      if (!title.isEmpty() && alike(heading.text(), title)) {
        Element article = heading.closest("article, [itemtype*=Article], [itemtype*=Posting]");
        if (found != null && article != null && !found.equals(article)) {
          return null;
        }
        found = article;
      }
    }
    return found;
  }

  private static boolean alike(String heading, String title) {
    String one = letters(heading);
    String other = letters(title);
    return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Element down(Element from, PageProse prose) {
    Element root = from;
    Element next = from;
    while (next != null) {
      root = next;
      next = null;
      for (Element child : root.children()) {
        if (prose.under(child) > DOWN_SHARE * prose.under(root) && child.childrenSize() > 1) {
          next = child;
        }
      }
    }
    return root;
  }
}
