package org.communique.reports.briefing.pdf;

import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;

/** The paper and its margins, in points. The first page has no running head and starts higher. */
public record PageShape(
    float width, float height, float left, float right, float top, float bottom) {

  private static final float RUNNING_HEAD = 2 * Flow.GRID_POINTS;

  /** Returns ISO A4 with margins of a printed journal. */
  public static PageShape a4() {
    return of(PageSize.A4, 54);
  }

  /** Returns the North American letter size, its text as wide as on A4. */
  public static PageShape letter() {
    return of(PageSize.LETTER, 62.5f);
  }

  private static PageShape of(Rectangle paper, float side) {
    return new PageShape(paper.getWidth(), paper.getHeight(), side, side, 46, 56);
  }

  float bodyWidth() {
    return width - left - right;
  }

  float bodyTop(int page) {
    return height - top - (page == 1 ? 0 : RUNNING_HEAD);
  }

  float bodyBottom() {
    return bottom;
  }

  Rectangle rectangle() {
    return new Rectangle(width, height);
  }
}
