package org.communique.reports.briefing.pdf;

import java.util.List;

/** The walk down the pages: where the next block goes, and what happens at a page's end. */
public final class Flow {

  /** Lines up the body text of all columns: leadings are multiples of half of it. */
  public static final float GRID_POINTS = 13f;

  private final TaggedDocument document;
  private final PageShape shape;
  private float top;
  private boolean fresh = true;

  Flow(TaggedDocument document, PageShape shape) {
    this.document = document;
    this.shape = shape;
    this.top = shape.bodyTop(1);
  }

  /** Draws blocks one after the other over the body's full width. */
  public void add(Tag parent, List<? extends Block> blocks) {
    for (Block block : blocks) {
      block.paint(this, parent, shape.left(), shape.bodyWidth());
    }
  }

  public void add(Tag parent, Block block) {
    block.paint(this, parent, shape.left(), shape.bodyWidth());
  }

  /** Names the present place for links; the heading that follows is what they show. */
  public void anchor(String name) {
    document.found().add(name, document.pageNumber(), Math.min(top + GRID_POINTS, shape.height()));
  }

  /** Adds an entry to the reader's list of sections, one level below another or at the top. */
  public void outline(String title, int level) {
    document.outline(title, level, top + GRID_POINTS);
  }

  /** Returns the height of the text area of any page but the first. */
  public float pageRoom() {
    return shape.bodyTop(2) - shape.bodyBottom();
  }

  boolean fits(float height) {
    return top - height >= shape.bodyBottom() - 0.01f;
  }

  /** Breaks the page unless the height still fits, or would fit on no page at all. */
  void require(float height) {
    if (!fits(height) && !fresh && height <= pageRoom()) {
      nextPage();
    }
  }

  void nextPage() {
    document.newPage();
    top = shape.bodyTop(document.pageNumber());
    fresh = true;
  }

  /** Moves down; room asked for at the top of a page is still given. */
  void down(float height) {
    top -= height;
    fresh = false;
  }

  /** Moves down by white space, which a page's top swallows. */
  void space(float height) {
    if (!fresh) {
      top -= height;
    }
  }

  float top() {
    return top;
  }

  boolean isFresh() {
    return fresh;
  }

  int page() {
    return document.pageNumber();
  }

  void moveTo(float newTop) {
    top = newTop;
  }

  Canvas canvas() {
    return document.canvas();
  }

  FontSet fonts() {
    return document.fonts();
  }
}
