package org.communique.reports.style;

/** Type of the workbook. Arial: on every desk, and no reader substitutes other widths for it. */
public final class SheetType {

  public static final String FAMILY = "Arial";

  public static final int TITLE_POINTS = 18;
  public static final int HEADING_POINTS = 13;
  public static final int FIGURE_POINTS = 20;
  public static final int BODY_POINTS = 10;

  /** Height of a row with one line of body text. */
  public static final float LINE_POINTS = 13.5f;

  private SheetType() {}
}
