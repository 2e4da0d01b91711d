package org.communique.reports.content.sheets;

import java.util.function.Function;
import org.communique.reports.style.Look;

/**
 * One column of a sheet.
 *
 * @param title unique in its sheet, in people's words
 * @param width in characters of body text
 * @param bars whether a bar in each cell shows its share of the largest
 * @param field its column in the CSV file; empty when it is found by looking up
 * @param meaning for the column dictionary
 */
public record SheetColumn<T>(
    String title,
    int width,
    Look look,
    boolean bars,
    String field,
    String meaning,
    Function<T, CellValue> value) {

  public SheetColumn {
    if (width < 1 || width > 255) {
      throw new IllegalArgumentException(title + ": 1 to 255 characters wide, not " + width);
    }
  }
}
