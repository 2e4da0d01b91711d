package org.communique.reports.workbook;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.communique.reports.content.sheets.CellValue;
import org.communique.reports.style.Look;

/** Writes values into the cells of one sheet, and counts its links. */
final class CellWriter {

  /** Excel's limit of links in a sheet: 'Excel specifications and limits'. */
  static final int MAX_LINKS = 65_530;

  /** Excel's calendar begins here; earlier days are written as text. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final CellStyles styles;
  private final CreationHelper helper;
  private final Places places;
  private int links;

  CellWriter(CellStyles styles, CreationHelper helper, Places places) {
    this.styles = styles;
    this.helper = helper;
    this.places = places;
  }

  void write(Cell cell, CellValue value, Look look) {
    if (value instanceof CellValue.Text text) {
      text(cell, text.text(), look);
    } else if (value instanceof CellValue.Amount amount) {
      cell.setCellStyle(styles.of(look));
      cell.setCellValue(amount.number());
    } else if (value instanceof CellValue.Day day) {
      day(cell, day.date(), look);
    } else if (value instanceof CellValue.Web web) {
      link(cell, web.address(), HyperlinkType.URL, WebAddress.findLink(web.address()));
    } else if (value instanceof CellValue.ToRow toRow) {
      link(cell, toRow.text(), HyperlinkType.DOCUMENT, places.findRow(toRow));
    } else {
      cell.setCellStyle(styles.of(look == Look.LINK ? Look.TEXT : look));
    }
  }

  void text(Cell cell, String text, Look look) {
    boolean mark = SheetText.needsMark(text);
    cell.setCellStyle(mark ? styles.markedAsText(look) : styles.of(look));
    cell.setCellValue(SheetText.of(text));
  }

  private void day(Cell cell, LocalDate date, Look look) {
    if (date.isBefore(FIRST_DAY)) {
      text(cell, date.toString(), look);
    } else {
      cell.setCellStyle(styles.of(look));
      cell.setCellValue(date);
    }
  }

  private void link(Cell cell, String text, HyperlinkType type, Optional<String> goal) {
    if (goal.isEmpty() || links >= MAX_LINKS) {
      text(cell, text, Look.TEXT);
      return;
    }
    links++;
    text(cell, text, Look.LINK);
    Hyperlink link = helper.createHyperlink(type);
    link.setAddress(goal.get());
    cell.setHyperlink(link);
  }
}
