package org.communique.reports.workbook;

import java.util.List;
import org.communique.reports.content.sheets.About;
import org.communique.reports.content.sheets.CellValue;
import org.communique.reports.style.Look;
import org.communique.reports.style.SheetType;

/** Draws the explanations. */
final class AboutSheet {

  private static final int TERM_WIDTH = 34;
  private static final int TEXT_WIDTH = 92;
  private static final int MORE_WIDTH = 34;

  private final PlainSheet sheet;
  private int next = 3;

  AboutSheet(PlainSheet sheet) {
    this.sheet = sheet;
  }

  void draw(About about) {
    sheet.widths(TERM_WIDTH, TEXT_WIDTH, MORE_WIDTH);
    sheet.head(about.title(), about.note());
    about.sections().forEach(this::section);
    sheet.sheet().createFreezePane(0, 2);
    Pages.set(sheet.sheet());
  }

  private void section(About.Section section) {
    if (section.lines().isEmpty()) {
      return;
    }
    sheet.text(next, 0, section.heading(), Look.HEADING);
    sheet.height(next, SheetType.HEADING_POINTS * 1.6f);
    next++;
    List<String> header = section.header();
    for (int i = 0; i < header.size(); i++) {
      sheet.text(next, i, header.get(i), Look.HEADER);
    }
    next += header.isEmpty() ? 0 : 1;
    section.lines().forEach(this::line);
    next++;
  }

  private void line(About.Line line) {
    sheet.value(next, 0, CellValue.text(line.term()), Look.WRAPPED);
    sheet.value(next, 1, CellValue.text(line.text()), Look.WRAPPED);
    sheet.value(next, 2, CellValue.text(line.more()), Look.WRAPPED);
    int lines =
        Math.max(
            RowHeight.lines(line.text(), TEXT_WIDTH), RowHeight.lines(line.term(), TERM_WIDTH));
    sheet.height(next, RowHeight.points(lines));
    next++;
  }
}
