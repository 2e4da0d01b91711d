package org.communique.reports.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communique.reports.content.sheets.SheetContent;
import org.communique.reports.content.sheets.SheetNames;
import org.communique.reports.findings.Findings;

/**
 * Writes the workbook for analysts. The same findings give the same bytes; nothing of the clock, of
 * the machine or of its locale goes into the file.
 */
public final class WorkbookWriter {

  private final int maxRows;

  public WorkbookWriter() {
    this(TableSheets.MAX_ROWS);
  }

  /** With another limit of rows a sheet. */
  WorkbookWriter(int maxRows) {
    this.maxRows = maxRows;
  }

  /**
   * Writes the workbook to a file.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public void write(Findings findings, Path file) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(findings, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Writes the workbook to a stream, which stays open; temporary files hold the large sheets. */
  public void write(Findings findings, OutputStream out) throws IOException {
    // POI writes the language of the machine into charts unless told otherwise.
    LocaleUtil.setUserLocale(Locale.ENGLISH);
    try {
      draw(findings, out);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private void draw(Findings findings, OutputStream out) throws IOException {
    SheetContent content = SheetContent.of(findings);
    XSSFWorkbook workbook = new XSSFWorkbook();
    List<XSSFSheet> plain =
        Stream.of(SheetNames.MONTHS, SheetNames.SUMMARY, SheetNames.ABOUT)
            .map(workbook::createSheet)
            .toList();
    try (StreamedWorkbook streamed = new StreamedWorkbook(workbook)) {
      Places places = new Places();
      CellStyles styles = new CellStyles(workbook);
      TableSheets tables = new TableSheets(streamed, styles, places, maxRows);
      content.tables().forEach(tables::draw);
      List<PlainSheet> sheets =
          plain.stream()
              .map(s -> new PlainSheet(s, styles, streamed.linksOf(s.getSheetName()), places))
              .toList();
      MonthsSheet months = new MonthsSheet(sheets.get(0), content.summary());
      months.draw(tables.nextTableId());
      new SummarySheet(sheets.get(1), content.summary(), months).draw();
      new AboutSheet(sheets.get(2)).draw(content.about());
      Cover.finish(workbook, content.manifest());
      streamed.write(out);
    }
  }
}
