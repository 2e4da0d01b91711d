package org.communique.reports.briefing.pdf;

/** A heading and what follows: the heading never stands alone at a page's foot. */
public record Headed(Block heading, Block body) implements Block {

  @Override
  public float height(Flow flow, float widthPoints) {
    return heading.height(flow, widthPoints) + body.height(flow, widthPoints);
  }

  @Override
  public float leadHeight(Flow flow, float widthPoints) {
    return heading.height(flow, widthPoints) + body.leadHeight(flow, widthPoints);
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    flow.require(leadHeight(flow, widthPoints));
    heading.paint(flow, parent, left, widthPoints);
    body.paint(flow, parent, left, widthPoints);
  }
}
