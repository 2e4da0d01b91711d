package org.communique.article;

import java.util.ArrayList;
import java.util.List;

/** Picks the story's blocks out of those of its element. */
final class StoryBlocks {

  private StoryBlocks() {}

  static List<PageBlock> of(List<PageBlock> blocks) {
    List<PageBlock> kept = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (block.linkShare() < 0.7 && !Furniture.is(block.text())) {
        kept.add(block);
      }
    }
    return kept;
  }
}
