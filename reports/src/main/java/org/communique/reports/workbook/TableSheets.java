package org.communique.reports.workbook;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.communique.reports.content.sheets.CellValue;
import org.communique.reports.content.sheets.SheetColumn;
import org.communique.reports.content.sheets.SheetTable;
import org.communique.reports.style.Look;
import org.communique.reports.style.SheetType;

/** Draws tables, each on a sheet of its own or on several when it is too long for one. */
final class TableSheets {

  static final int HEADER_ROW = 3;
  static final int MAX_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

  /** Columns beyond this many characters are left out of print, where they would be too small. */
  private static final int PRINTED_CHARACTERS = 205;

  private final StreamedWorkbook workbook;
  private final CellStyles styles;
  private final Places places;
  private final int maxRows;
  private int tables;

  TableSheets(StreamedWorkbook workbook, CellStyles styles, Places places, int maxRows) {
    this.workbook = workbook;
    this.styles = styles;
    this.places = places;
    this.maxRows = maxRows;
  }

  /** Identifier for the next table of the workbook. */
  int nextTableId() {
    return ++tables;
  }

  <T> void draw(SheetTable<T> table) {
    try (Stream<T> rows = table.rows().get()) {
      Iterator<T> rest = rows.iterator();
      int part = 1;
      do {
        new Part<>(table, part, rest.hasNext()).draw(rest);
        part++;
      } while (rest.hasNext());
    }
  }

  /** One sheet of a table. */
  private final class Part<T> {

    private final SheetTable<T> table;
    private final List<SheetColumn<T>> columns;
    private final String sheetName;
    private final String tableName;
    private final SXSSFSheet sheet;
    private final CellWriter cells;

    private Part(SheetTable<T> table, int part, boolean hasRows) {
      this.table = table;
      this.columns = table.columns();
      this.sheetName = part == 1 ? table.name() : table.name() + " (" + part + ")";
      this.tableName = part == 1 ? table.name() : table.name() + "_" + part;
      this.sheet = workbook.createSheet(sheetName);
      this.cells = new CellWriter(styles, workbook.linksOf(sheetName), places);
      head(hasRows);
    }

    private void head(boolean hasRows) {
      sheet.setDefaultRowHeightInPoints(RowHeight.points(1));
      for (int i = 0; i < columns.size(); i++) {
        sheet.setColumnWidth(i, (columns.get(i).width() + 2) * 256);
      }
      Row title = sheet.createRow(0);
      title.setHeightInPoints(SheetType.TITLE_POINTS * 1.5f);
      cells.text(title.createCell(0), table.title(), Look.TITLE);
      Row note = sheet.createRow(1);
      cells.text(note.createCell(0), hasRows ? table.note() : table.emptyNote(), Look.NOTE);
      Row header = sheet.createRow(HEADER_ROW);
      header.setHeightInPoints(RowHeight.points(2));
      for (int i = 0; i < columns.size(); i++) {
        SheetColumn<T> column = columns.get(i);
        cells.text(header.createCell(i), column.title(), headerLook(column.look()));
      }
    }

    private void draw(Iterator<T> rows) {
      int next = HEADER_ROW + 1;
      while (rows.hasNext() && next < maxRows) {
        row(next, rows.next());
        next++;
      }
      if (next == HEADER_ROW + 1) {
        sheet.createRow(next);
        next++;
      }
      finish(next - 1);
    }

    private void row(int number, T values) {
      CellValue[] row = new CellValue[columns.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = columns.get(i).value().apply(values);
      }
      Row drawn = sheet.createRow(number);
      drawn.setHeightInPoints(RowHeight.points(columns, row));
      for (int i = 0; i < row.length; i++) {
        cells.write(drawn.createCell(i), row[i], columns.get(i).look());
      }
      String key = table.anchor().apply(values);
      if (!key.isEmpty()) {
        places.addRow(table.name(), key, "'" + sheetName + "'!A" + (number + 1));
      }
    }

    private void finish(int lastRow) {
      XSSFSheet under = workbook.getXSSFWorkbook().getSheet(sheetName);
      int lastColumn = columns.size() - 1;
      NativeTable.add(
          under,
          nextTableId(),
          tableName,
          new CellRangeAddress(HEADER_ROW, lastRow, 0, lastColumn),
          columns.stream().map(SheetColumn::title).toList());
      places.addTable(table.name(), tableName);
      DataBars.add(under, barColumns(lastRow));
      under.createFreezePane(1, HEADER_ROW + 1);
      under.setDisplayGridlines(false);
      Pages.set(under);
      Pages.repeatRow(under, HEADER_ROW);
      workbook.setPrintArea(workbook.getSheetIndex(sheetName), 0, lastPrinted(), 0, lastRow);
    }

    private List<CellRangeAddress> barColumns(int lastRow) {
      return IntStream.range(0, columns.size())
          .filter(i -> columns.get(i).bars())
          .mapToObj(i -> new CellRangeAddress(HEADER_ROW + 1, lastRow, i, i))
          .toList();
    }

    private int lastPrinted() {
      int characters = 0;
      for (int i = 0; i < columns.size(); i++) {
        characters += columns.get(i).width();
        if (characters > PRINTED_CHARACTERS || columns.get(i).look() == Look.ID) {
          return Math.max(0, i - 1);
        }
      }
      return columns.size() - 1;
    }
  }

  static Look headerLook(Look body) {
    return body == Look.COUNT || body == Look.PERCENT ? Look.HEADER_RIGHT : Look.HEADER;
  }
}
