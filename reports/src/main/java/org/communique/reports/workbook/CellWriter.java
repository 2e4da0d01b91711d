package org.communique.reports.workbook;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.communique.reports.content.sheets.CellValue;
import org.communique.reports.style.Look;

/** Writes values into the cells of one sheet, and notes its links. */
final class CellWriter {

  /** Excel's calendar begins here; earlier days are written as text. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final CellStyles styles;
  private final SheetLinks links;
  private final Places places;

  CellWriter(CellStyles styles, SheetLinks links, Places places) {
    this.styles = styles;
    this.links = links;
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
      web(cell, web.address());
    } else if (value instanceof CellValue.ToRow toRow) {
      row(cell, toRow);
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

  private void web(Cell cell, String address) {
    Optional<String> goal = WebAddress.findLink(address);
    text(cell, address, look(goal));
    if (isLinked(goal)) {
      links.toWeb(cell.getAddress().formatAsString(), goal.get());
    }
  }

  private void row(Cell cell, CellValue.ToRow link) {
    Optional<String> goal = places.findRow(link);
    text(cell, link.text(), look(goal));
    if (isLinked(goal)) {
      links.toCell(cell.getAddress().formatAsString(), goal.get());
    }
  }

  private boolean isLinked(Optional<String> goal) {
    return goal.isPresent() && !links.isFull();
  }

  private Look look(Optional<String> goal) {
    return isLinked(goal) ? Look.LINK : Look.TEXT;
  }
}
