package org.communique.reports.briefing.pdf;

import java.util.List;

/** Blocks one below the other, kept on one page where they fit on one. */
public final class Stack implements Block {

  private final List<Block> blocks;
  private final boolean kept;

  private Stack(List<? extends Block> blocks, boolean kept) {
    this.blocks = List.copyOf(blocks);
    this.kept = kept;
  }

  /** Blocks that may be parted by a page's end. */
  public static Stack of(List<? extends Block> blocks) {
    return new Stack(blocks, false);
  }

  /** Blocks that go to the next page together when this one has not enough room. */
  public static Stack kept(List<? extends Block> blocks) {
    return new Stack(blocks, true);
  }

  public static Stack kept(Block... blocks) {
    return kept(List.of(blocks));
  }

  @Override
  public float height(Flow flow, float widthPoints) {
    float height = 0;
    for (Block block : blocks) {
      height += block.height(flow, widthPoints);
    }
    return height;
  }

  @Override
  public float leadHeight(Flow flow, float widthPoints) {
    float whole = height(flow, widthPoints);
    if (kept && whole <= flow.pageRoom()) {
      return whole;
    }
    return blocks.isEmpty() ? 0 : blocks.get(0).leadHeight(flow, widthPoints);
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    if (kept) {
      flow.require(leadHeight(flow, widthPoints));
    }
    for (Block block : blocks) {
      block.paint(flow, parent, left, widthPoints);
    }
  }
}
