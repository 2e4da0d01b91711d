package org.communique.reports.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.communique.reports.content.sheets.CellValue;
import org.communique.reports.content.sheets.LiveNumber;
import org.communique.reports.style.Look;
import org.communique.reports.style.SheetType;

/** A small sheet that is written cell by cell, in any order. */
final class PlainSheet {

  private final XSSFSheet sheet;
  private final CellStyles styles;
  private final Places places;
  private final CellWriter cells;

  PlainSheet(XSSFSheet sheet, CellStyles styles, SheetLinks links, Places places) {
    this.sheet = sheet;
    this.styles = styles;
    this.places = places;
    this.cells = new CellWriter(styles, links, places);
    sheet.setDisplayGridlines(false);
    sheet.setDefaultRowHeightInPoints(RowHeight.points(1));
  }

  XSSFSheet sheet() {
    return sheet;
  }

  void head(String title, String note) {
    text(0, 0, title, Look.TITLE);
    row(0).setHeightInPoints(SheetType.TITLE_POINTS * 1.5f);
    text(1, 0, note, Look.NOTE);
  }

  void widths(int... characters) {
    for (int i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, (characters[i] + 2) * 256);
    }
  }

  void height(int row, float points) {
    row(row).setHeightInPoints(points);
  }

  void text(int row, int column, String text, Look look) {
    cells.text(cell(row, column), text, look);
  }

  void value(int row, int column, CellValue value, Look look) {
    cells.write(cell(row, column), value, look);
  }

  /** A formula with the value it gives; {@code label} is the column that names the line. */
  void number(int row, int column, LiveNumber number, int label, Look look) {
    XSSFCell cell = cell(row, column);
    CellStyle style = styles.of(look);
    cell.setCellStyle(style);
    cell.setCellValue(number.value());
    String labelCell = new CellReference(row, label, false, true).formatAsString();
    // Set beside POI, whose parser does not know tables that stand on streamed sheets.
    cell.getCTCell().addNewF().setStringValue(places.formula(number, labelCell));
  }

  private XSSFCell cell(int row, int column) {
    return row(row).createCell(column);
  }

  private XSSFRow row(int row) {
    XSSFRow known = sheet.getRow(row);
    return known == null ? sheet.createRow(row) : known;
  }

  /** Absolute reference to a block of cells, such as {@code Summary!$A$3:$B$4}. */
  String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    String first = new CellReference(firstRow, firstColumn, true, true).formatAsString();
    String last = new CellReference(lastRow, lastColumn, true, true).formatAsString();
    return sheet.getSheetName() + "!" + first + ":" + last;
  }

  String address(int row, int column) {
    return sheet.getSheetName() + "!" + new CellReference(row, column, true, true).formatAsString();
  }
}
