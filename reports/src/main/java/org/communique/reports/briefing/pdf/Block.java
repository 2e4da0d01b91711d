package org.communique.reports.briefing.pdf;

/** Something that takes up room from top to bottom of a column. */
public interface Block {

  /** Returns the height it wants at a width, in points, were there no page to end. */
  float height(Flow flow, float widthPoints);

  /** Draws it at the flow's place and moves the flow on; breaks the page where it must. */
  void paint(Flow flow, Tag parent, float left, float widthPoints);

  /**
   * Returns the height of what must not be parted from its beginning, for those who come before.
   */
  default float leadHeight(Flow flow, float widthPoints) {
    return height(flow, widthPoints);
  }
}
