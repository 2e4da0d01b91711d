package org.communique.reports.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets come out of a printer. */
final class Pages {

  private static final double MARGIN_INCHES = 0.5;

  private Pages() {}

  /**
   * Landscape A4 until the cover says otherwise, one page wide, with sheet name and page number at
   * the foot.
   */
  static void set(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }

  /** Repeats the head of a table on every page. */
  static void repeatRow(XSSFSheet sheet, int row) {
    sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
  }
}
