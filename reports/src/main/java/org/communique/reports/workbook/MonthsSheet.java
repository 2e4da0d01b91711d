package org.communique.reports.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.communique.reports.content.sheets.CellValue;
import org.communique.reports.content.sheets.LiveNumber;
import org.communique.reports.content.sheets.SheetNames;
import org.communique.reports.content.sheets.Summary;
import org.communique.reports.content.sheets.Summary.MonthLine;
import org.communique.reports.style.Look;
import org.communique.reports.style.Palette;

/** Draws the months: articles, events and the summary's topics, one row a month. */
final class MonthsSheet {

  private static final int FIRST_ROW = TableSheets.HEADER_ROW + 1;
  private static final int FIRST_TOPIC = 1 + Summary.MONTH_HEADER.size();
  private static final int TOPIC_WIDTH = 16;

  /** A table's column has a title of 255 characters at most. */
  private static final int MAX_TITLE = 200;

  private final PlainSheet sheet;
  private final List<MonthLine> months;
  private final String note;
  private final List<String> titles;

  MonthsSheet(PlainSheet sheet, Summary summary) {
    this.sheet = sheet;
    this.months = summary.months();
    this.note = summary.monthsNote();
    this.titles = titles(summary);
  }

  /** Titles of columns that differ in more than case, as a table wants them. */
  private static List<String> titles(Summary summary) {
    List<String> titles = new ArrayList<>(List.of("Month"));
    titles.addAll(Summary.MONTH_HEADER);
    summary.topics().forEach(t -> titles.add(SheetText.of(t.topic())));
    Set<String> used = new HashSet<>();
    for (int i = 0; i < titles.size(); i++) {
      String title = title(titles.get(i));
      while (!used.add(title.toLowerCase(Locale.ROOT))) {
        title += " (topic)";
      }
      titles.set(i, title);
    }
    return titles;
  }

  private static String title(String text) {
    String line = text.replaceAll("\\s", " ");
    return line.length() <= MAX_TITLE ? line : line.substring(0, MAX_TITLE) + "…";
  }

  void draw(int tableId) {
    sheet.head("Months", note + " Under each topic: its unique mentions.");
    for (int i = 0; i < titles.size(); i++) {
      sheet.text(
          TableSheets.HEADER_ROW, i, titles.get(i), i == 0 ? Look.HEADER : Look.HEADER_RIGHT);
      sheet.sheet().setColumnWidth(i, (i == 0 ? 12 : TOPIC_WIDTH) * 256);
    }
    sheet.height(TableSheets.HEADER_ROW, RowHeight.points(3));
    for (int i = 0; i < months.size(); i++) {
      row(FIRST_ROW + i, months.get(i));
    }
    CellRangeAddress area =
        new CellRangeAddress(TableSheets.HEADER_ROW, lastRow(), 0, titles.size() - 1);
    NativeTable.add(sheet.sheet(), tableId, SheetNames.MONTHS, area, titles);
    sheet.sheet().createFreezePane(1, FIRST_ROW);
    Pages.set(sheet.sheet());
    Pages.repeatRow(sheet.sheet(), TableSheets.HEADER_ROW);
  }

  private void row(int row, MonthLine month) {
    sheet.value(row, 0, CellValue.month(month.month()), Look.MONTH);
    for (int i = 0; i < month.numbers().size(); i++) {
      sheet.number(row, 1 + i, month.numbers().get(i), 0, Look.COUNT);
    }
    for (int i = 0; i < month.topicMentions().size(); i++) {
      sheet.value(row, FIRST_TOPIC + i, CellValue.amount(month.topicMentions().get(i)), Look.COUNT);
    }
  }

  private int lastRow() {
    return FIRST_ROW + Math.max(1, months.size()) - 1;
  }

  /** The monthly numbers of the summary's topic, counted from 0. */
  Optional<String> topicRange(int topic) {
    int column = FIRST_TOPIC + topic;
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(sheet.range(FIRST_ROW, column, lastRow(), column));
  }

  /** Unique articles and events by month. */
  Optional<Chart> chart() {
    if (months.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(
            "Articles and events by month",
            "Columns for each month; the same numbers stand on the sheet Months.",
            true,
            false,
            months.stream().map(MonthLine::month).toList(),
            sheet.range(FIRST_ROW, 0, lastRow(), 0),
            List.of(
                series(1, Palette.ACCENT_SOFT),
                series(2, Palette.ACCENT),
                series(3, Palette.MUTED))));
  }

  private Chart.Series series(int column, Palette color) {
    List<Long> values =
        months.stream()
            .map(MonthLine::numbers)
            .map(n -> n.get(column - 1))
            .map(LiveNumber::value)
            .toList();
    return new Chart.Series(
        titles.get(column),
        sheet.address(TableSheets.HEADER_ROW, column),
        values,
        sheet.range(FIRST_ROW, column, lastRow(), column),
        color);
  }
}
