package org.communique.reports.briefing.pdf;

/** White space between blocks; none at the top of a page. */
public record Gap(float points) implements Block {

  @Override
  public float height(Flow flow, float widthPoints) {
    return points;
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    if (flow.fits(points)) {
      flow.space(points);
    }
  }

  @Override
  public float leadHeight(Flow flow, float widthPoints) {
    return points;
  }
}
