package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Picks the story's blocks out of those of its element. */
final class StoryBlocks {

  private static final Pattern TAIL_HEADING =
      Pattern.compile(
          "^(?:more|other|related|recommended|recommendations|further|latest|most|trending|explore"
              + "|you (?:may|might)|read|see|in case you missed|don['’]t miss|also|top stories|up next"
              + "|sponsored|popular|what to read|follow|sign up|subscribe|editor['’]s picks?)\\b.{0,60}$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LABEL = 40;

  private StoryBlocks() {}

  static List<PageBlock> of(List<PageBlock> blocks) {
    List<PageBlock> kept = new ArrayList<>();
    boolean list = false;
    boolean prose = false;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      list =
          Furniture.opensList(block.text())
              || isLabel(blocks, i)
              || (list && Furniture.isListed(block.text()));
      if (!list && !isLinks(block) && !Furniture.is(block.text()) && !isCaption(block)) {
        boolean day = !prose && !block.isHeading() && ShownDay.isDayLine(block);
        // The story's reader takes the others itself.
        if (!day || HeadLine.isDateLine(block.text())) {
          kept.add(block);
        }
        prose |= !day && block.isProse();
      }
    }
    return kept.subList(0, tail(kept));
  }

  private static boolean isLinks(PageBlock block) {
    return block.linkShare() >= 0.7;
  }

  /** A short line with nothing but links in the next two lines. */
  private static boolean isLabel(List<PageBlock> blocks, int i) {
    PageBlock block = blocks.get(i);
    return block.text().length() <= LONGEST_LABEL
        && i + 2 < blocks.size()
        && !Paragraphs.endsSentence(block.text())
        && isLinks(blocks.get(i + 1))
        && isLinks(blocks.get(i + 2));
  }

  /** Index of a closing heading with nothing but links and labels under it, or the end. */
  private static int tail(List<PageBlock> blocks) {
    int end = blocks.size();
    for (int i = blocks.size() - 1; i > 0; i--) {
      PageBlock block = blocks.get(i);
      if (block.isProse() && !isListed(block)) {
        return end;
      }
      if (!Paragraphs.endsSentence(block.text()) && TAIL_HEADING.matcher(block.text()).find()) {
        end = i;
      }
    }
    return end;
  }

  private static boolean isListed(PageBlock block) {
    return block.home().closest("li") != null;
  }

  /** A short label beside or under a picture. */
  private static boolean isCaption(PageBlock block) {
    Element home = block.home();
    if (block.text().length() > 200 || block.isHeading()) {
      return false;
    }
    boolean beside =
        !home.normalName().equals("p")
            && !home.normalName().equals("li")
            && holdsPicture(home)
            && home.childrenSize() <= 4;
    boolean under =
        !Paragraphs.endsSentence(block.text())
            && isSmall(home)
            && (holdsPicture(home) || holdsPicture(home.previousElementSibling()));
    return beside || under;
  }

  private static boolean holdsPicture(@Nullable Element element) {
    return element != null && element.selectFirst("img") != null;
  }

  /** Whether an element's whole text is set small or slanted. */
  private static boolean isSmall(Element home) {
    Element only = home.childrenSize() > 0 ? home.child(home.childrenSize() - 1) : null;
    return only != null
        && switch (only.normalName()) {
          case "em", "i", "small" -> only.text().length() * 10 >= home.text().length() * 9;
          default -> false;
        };
  }
}
