package org.communique.reports.workbook;

import java.util.List;
import org.communique.reports.content.sheets.CellValue;
import org.communique.reports.content.sheets.SheetColumn;
import org.communique.reports.style.Look;
import org.communique.reports.style.SheetType;

/** How high a row must be for its wrapped text; set beforehand, as nobody measures later. */
final class RowHeight {

  /** More would hide the rows below; the cell holds the whole text all the same. */
  private static final int MAX_LINES = 8;

  /** Letters are narrower than the digits that widths count; breaks between words take it back. */
  private static final double FILL = 1.1;

  private static final float PADDING_POINTS = 3f;

  private RowHeight() {}

  static <T> float points(List<SheetColumn<T>> columns, CellValue[] values) {
    int lines = 1;
    for (int i = 0; i < values.length; i++) {
      if (columns.get(i).look() == Look.WRAPPED && values[i] instanceof CellValue.Text text) {
        lines = Math.max(lines, lines(text.text(), columns.get(i).width()));
      }
    }
    return points(lines);
  }

  static float points(int lines) {
    return lines * SheetType.LINE_POINTS + PADDING_POINTS;
  }

  /** Lines of a text in a column so many characters wide, at most {@value #MAX_LINES}. */
  static int lines(String text, int width) {
    int lines = 1;
    double used = 0;
    for (int i = 0; i < text.length() && lines < MAX_LINES; i++) {
      char c = text.charAt(i);
      used += isWide(c) ? 2 : 1;
      if (c == '\n' || used > width * FILL) {
        lines++;
        used = 0;
      }
    }
    return lines;
  }

  /** Ideographs, kana, hangul and full-width forms take two places. */
  private static boolean isWide(char c) {
    return c >= '\u2E80' && c <= '\uD7FF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFF00';
  }
}
