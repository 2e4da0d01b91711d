package org.communique.reports.briefing.pdf;

/**
 * A block that links lead to.
 *
 * @param outline its entry in the reader's list of sections; empty for none
 * @param level level of that entry, 0 at the top
 */
public record Anchored(String anchor, String outline, int level, Block body) implements Block {

  public Anchored(String anchor, Block body) {
    this(anchor, "", 0, body);
  }

  @Override
  public float height(Flow flow, float widthPoints) {
    return body.height(flow, widthPoints);
  }

  @Override
  public float leadHeight(Flow flow, float widthPoints) {
    return body.leadHeight(flow, widthPoints);
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    flow.require(leadHeight(flow, widthPoints));
    flow.anchor(anchor);
    if (!outline.isEmpty()) {
      flow.outline(outline, level);
    }
    body.paint(flow, parent, left, widthPoints);
  }
}
