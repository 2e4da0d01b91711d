package org.communique.reports.briefing.pdf;

/**
 * A narrow column of facts beside the main column. The side is read first and stays on the page
 * where the main column begins.
 *
 * @param sideWidthPoints width of the side column
 * @param gutterPoints white between the two
 */
public record SideBySide(Block side, Block main, float sideWidthPoints, float gutterPoints)
    implements Block {

  @Override
  public float height(Flow flow, float widthPoints) {
    return Math.max(side.height(flow, sideWidthPoints), main.height(flow, mainWidth(widthPoints)));
  }

  @Override
  public float leadHeight(Flow flow, float widthPoints) {
    return Math.max(
        side.height(flow, sideWidthPoints), main.leadHeight(flow, mainWidth(widthPoints)));
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    flow.require(leadHeight(flow, widthPoints));
    int page = flow.page();
    float top = flow.top();
    side.paint(flow, parent, left, sideWidthPoints);
    float sideEnd = flow.top();
    boolean sideStayed = flow.page() == page;
    if (sideStayed) {
      flow.moveTo(top);
    }
    int mainPage = flow.page();
    main.paint(flow, parent, left + sideWidthPoints + gutterPoints, mainWidth(widthPoints));
    if (sideStayed && flow.page() == mainPage) {
      flow.moveTo(Math.min(sideEnd, flow.top()));
    }
  }

  private float mainWidth(float widthPoints) {
    return widthPoints - sideWidthPoints - gutterPoints;
  }
}
