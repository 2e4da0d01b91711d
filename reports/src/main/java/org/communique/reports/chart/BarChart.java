package org.communique.reports.chart;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.style.Palette;

/**
 * Horizontal bars, each labelled with its number, and a mark on each for the number before.
 *
 * @param nameWidth room for the names at the left, with the gutter after it
 * @param nowLegend what the bars are
 * @param beforeLegend what the marks are
 */
public record BarChart(
    float width, float nameWidth, String nowLegend, String beforeLegend, List<Row> rows) {

  private static final float ROW = 16.25f;
  private static final float BAR = 8f;
  private static final float LEGEND = 19.5f;
  private static final float BASELINE = 11f;

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
    float middle = top + BASELINE - 3;
    shapes.add(new Shape.Label(0, baseline, row.name(), Shape.Voice.NAME, false, nameWidth - 10));
    if (row.now() > 0) {
      shapes.add(new Shape.Bar(nameWidth, middle - BAR / 2, length, BAR, Palette.ACCENT));
    }
    float end = length;
    if (row.before() > 0) {
      float mark = nameWidth + row.before() * scale;
      Palette color = row.before() < row.now() ? Palette.PAPER : Palette.INK;
      shapes.add(mark(mark, middle, color));
      float gap = row.before() * scale - length;
      end = gap >= -1 && gap < FIGURE ? row.before() * scale : length;
    }
    shapes.add(
        new Shape.Label(
            nameWidth + end + 5, baseline, row.label(), Shape.Voice.FIGURE, false, FIGURE));
  }

  private static Shape mark(float x, float middle, Palette color) {
    return new Shape.Stroke(x, middle - BAR / 2 - 1, x, middle + BAR / 2 + 1, 1.2f, color);
  }

  private void legend(List<Shape> shapes) {
    float baseline = 9;
    float middle = baseline - 3;
    shapes.add(new Shape.Bar(nameWidth, middle - BAR / 2, 14, BAR, Palette.ACCENT));
    shapes.add(new Shape.Label(nameWidth + 19, baseline, nowLegend, Shape.Voice.NOTE, false, 100));
    float second = nameWidth + 130;
    shapes.add(mark(second, middle, Palette.INK));
    shapes.add(new Shape.Label(second + 6, baseline, beforeLegend, Shape.Voice.NOTE, false, 160));
  }
}
