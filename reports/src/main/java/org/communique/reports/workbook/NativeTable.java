package org.communique.reports.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

/** A named table with filter buttons over rows that are already there, streamed or not. */
final class NativeTable {

  private NativeTable() {}

  /**
   * Lays a table over {@code area}, whose first row holds the titles.
   *
   * @param id from 1, unique in the workbook
   */
  static void add(
      XSSFSheet sheet, int id, String name, CellRangeAddress area, List<String> titles) {
    String reference = area.formatAsString();
    CTTable table = sheet.createTable(null).getCTTable();
    table.setId(id);
    table.setName(name);
    table.setDisplayName(name);
    table.setRef(reference);
    table.setTotalsRowShown(false);
    table.addNewAutoFilter().setRef(reference);
    CTTableColumns columns =
        table.getTableColumns() == null ? table.addNewTableColumns() : table.getTableColumns();
    columns.setCount(titles.size());
    for (int i = 0; i < titles.size(); i++) {
      CTTableColumn column = columns.addNewTableColumn();
      column.setId(i + 1L);
      column.setName(titles.get(i));
    }
    sheet.addIgnoredErrors(area, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }
}
