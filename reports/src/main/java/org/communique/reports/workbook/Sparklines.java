package org.communique.reports.workbook;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.communique.reports.style.Palette;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** Columns in a cell, one for each number of a range. */
final class Sparklines {

  private static final String URI = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";

  private Sparklines() {}

  /**
   * Draws a sparkline in each cell.
   *
   * @param ranges the numbers, by the cell to draw in; sheet names and addresses of ours only
   */
  static void add(XSSFSheet sheet, Map<String, String> ranges) {
    if (ranges.isEmpty()) {
      return;
    }
    StringBuilder groups = new StringBuilder();
    groups
        .append("<x14:sparklineGroups><x14:sparklineGroup manualMin=\"0\" type=\"column\"")
        .append(" displayEmptyCellsAs=\"gap\" minAxisType=\"custom\"><x14:colorSeries rgb=\"")
        .append(Palette.ACCENT_MID.argbHex())
        .append("\"/><x14:sparklines>");
    ranges.forEach(
        (cell, range) ->
            groups
                .append("<x14:sparkline><xm:f>" + range + "</xm:f>")
                .append("<xm:sqref>" + cell + "</xm:sqref></x14:sparkline>"));
    groups.append("</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>");
    CTWorksheet under = sheet.getCTWorksheet();
    Extensions.add(
        under.isSetExtLst() ? under.getExtLst() : under.addNewExtLst(), URI, groups.toString());
  }
}
