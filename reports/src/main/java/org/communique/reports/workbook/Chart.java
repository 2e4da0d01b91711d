package org.communique.reports.workbook;

import java.util.List;
import org.communique.reports.style.Palette;

/**
 * A bar chart over cells.
 *
 * @param alternative what the picture shows, for those who do not see it
 * @param upright columns from the bottom; otherwise bars from the left, the first on top
 * @param stacked series on top of each other; otherwise side by side
 * @param categories texts of the cells in {@code categoryCells}
 */
record Chart(
    String title,
    String alternative,
    boolean upright,
    boolean stacked,
    List<String> categories,
    String categoryCells,
    List<Series> series) {

  /**
   * One number a category.
   *
   * @param name text of {@code nameCell}
   * @param values numbers in {@code cells}
   */
  record Series(String name, String nameCell, List<Long> values, String cells, Palette color) {}
}
