package org.communique.reports.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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

  /** Rows of a streamed sheet that stay in memory. */
  private static final int WINDOW_ROWS = 100;

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
    Path archive = Files.createTempFile("communique-workbook", ".xlsx");
    try {
      draw(SheetContent.of(findings), archive);
      FixedZip.copy(archive, out);
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  private void draw(SheetContent content, Path archive) throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet summary = workbook.createSheet(SheetNames.SUMMARY);
    XSSFSheet months = workbook.createSheet(SheetNames.MONTHS);
    XSSFSheet about = workbook.createSheet(SheetNames.ABOUT);
    try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, WINDOW_ROWS);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
      Places places = new Places();
      CellStyles styles = new CellStyles(workbook);
      TableSheets tables = new TableSheets(streamed, styles, places, maxRows);
      content.tables().forEach(tables::draw);
      MonthsSheet monthsSheet =
          new MonthsSheet(new PlainSheet(months, styles, places), content.summary());
      monthsSheet.draw(tables.nextTableId());
      PlainSheet summarySheet = new PlainSheet(summary, styles, places);
      new SummarySheet(summarySheet, content.summary(), monthsSheet).draw();
      new AboutSheet(new PlainSheet(about, styles, places)).draw(content.about());
      Cover.finish(workbook, content.manifest());
      streamed.write(out);
    }
  }
}
