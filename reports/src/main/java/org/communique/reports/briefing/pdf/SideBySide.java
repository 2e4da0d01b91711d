package org.communique.reports.briefing.pdf;

/**
 * A narrow column of facts beside the main column. The side stays on the page where the main column
 * begins; it is read after the title and before the rest.
 *
 * @param title first in the main column; an empty stack for none
 * @param sideWidthPoints width of the side column
 * @param gutterPoints white between the two
 */
public record SideBySide(
    Block title, Block side, Block main, float sideWidthPoints, float gutterPoints)
    implements Block {

  @Override
  public float height(Flow flow, float widthPoints) {
    float main = mainWidth(widthPoints);
    return Math.max(
        side.height(flow, sideWidthPoints),
        title.height(flow, main) + this.main.height(flow, main));
  }

  @Override
  public float leadHeight(Flow flow, float widthPoints) {
    float main = mainWidth(widthPoints);
    return Math.max(
        side.height(flow, sideWidthPoints),
        title.height(flow, main) + this.main.leadHeight(flow, main));
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    flow.require(leadHeight(flow, widthPoints));
    float mainLeft = left + sideWidthPoints + gutterPoints;
    float top = flow.top();
    int page = flow.page();
    title.paint(flow, parent, mainLeft, mainWidth(widthPoints));
    float titleEnd = flow.top();
    int titlePage = flow.page();
    if (titlePage == page) {
      flow.moveTo(top);
    }
    side.paint(flow, parent, left, sideWidthPoints);
    float sideEnd = flow.top();
    int sidePage = flow.page();
    if (sidePage == titlePage) {
      flow.moveTo(titleEnd);
    }
    main.paint(flow, parent, mainLeft, mainWidth(widthPoints));
    if (flow.page() == sidePage) {
      flow.moveTo(Math.min(sideEnd, flow.top()));
    }
  }

  private float mainWidth(float widthPoints) {
    return widthPoints - sideWidthPoints - gutterPoints;
  }
}
