package org.communique.reports.chart;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.style.Palette;

/**
 * Horizontal bars, each labelled with its number, and a thin one below each for the number before.
 *
 * @param nameWidth room for the names at the left, with the gutter after it
 * @param nowLegend what the bars are
 * @param beforeLegend what the thin bars are; empty when there are none
 */
public record BarChart(
    float width, float nameWidth, String nowLegend, String beforeLegend, List<Row> rows) {

  private static final float ROW = 16.25f;
  private static final float BAR = 6.5f;
  private static final float BEFORE_BAR = 3f;
  private static final float LEGEND_WIDTH = 110;
  private static final float LEGEND = 19.5f;
  private static final float BASELINE = 9.3f;

  /** Room at the right for the number of the longest bar. */
  private static final float FIGURE = 34f;

  /** One bar: its number and how it is written, and the number before. */
  public record Row(String name, int now, String label, int before) {}

  public BarChart {
    rows = List.copyOf(rows);
  }

  public float height() {
    return LEGEND + rows.size() * ROW;
  }

  public List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    legend(shapes);
    int most = 1;
    for (Row row : rows) {
      most = Math.max(most, Math.max(row.now(), row.before()));
    }
    float scale = (width - nameWidth - FIGURE) / most;
    float top = LEGEND;
    for (Row row : rows) {
      row(row, top, scale, shapes);
      top += ROW;
    }
    shapes.add(new Shape.Stroke(nameWidth, LEGEND, nameWidth, height() - 3, 0.5f, Palette.MUTED));
    return shapes;
  }

  private void row(Row row, float top, float scale, List<Shape> shapes) {
    float baseline = top + BASELINE;
    float length = row.now() * scale;
    shapes.add(new Shape.Label(0, baseline, row.name(), Shape.Voice.NAME, false, nameWidth - 10));
    if (row.now() > 0) {
      shapes.add(new Shape.Bar(nameWidth, top + 3, length, BAR, Palette.ACCENT));
    }
    if (row.before() > 0) {
      shapes.add(
          new Shape.Bar(
              nameWidth, top + 3 + BAR, row.before() * scale, BEFORE_BAR, Palette.ACCENT_SOFT));
    }
    shapes.add(
        new Shape.Label(
            nameWidth + length + 5, baseline, row.label(), Shape.Voice.FIGURE, false, FIGURE));
  }

  private void legend(List<Shape> shapes) {
    if (beforeLegend.isEmpty()) {
      return;
    }
    float baseline = 9;
    shapes.add(new Shape.Bar(nameWidth, baseline - BAR, 14, BAR, Palette.ACCENT));
    shapes.add(
        new Shape.Label(
            nameWidth + 19, baseline, nowLegend, Shape.Voice.NOTE, false, LEGEND_WIDTH));
    float second = nameWidth + LEGEND_WIDTH;
    shapes.add(
        new Shape.Bar(second, baseline - BEFORE_BAR - 1, 14, BEFORE_BAR, Palette.ACCENT_SOFT));
    shapes.add(
        new Shape.Label(
            second + 19, baseline, beforeLegend, Shape.Voice.NOTE, false, LEGEND_WIDTH));
  }
}
