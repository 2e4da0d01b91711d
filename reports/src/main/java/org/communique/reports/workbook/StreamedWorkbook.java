package org.communique.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A streamed workbook that puts its file together itself: without the clock, and with links that
 * were never held as objects.
 */
final class StreamedWorkbook extends SXSSFWorkbook {

  /** Rows of a sheet that stay in memory. */
  private static final int WINDOW_ROWS = 100;

  /** Any time will do, if it is always the same; zip archives hold none before 1980. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String EMPTY_ROWS = "<sheetData/>";

  /** Follows the links in every sheet that we write (ECMA-376 part 1, 18.3.1.99). */
  private static final String AFTER_LINKS = "<pageMargins";

  private static final String AFTER_TARGETS = "</Relationships>";

  private final Set<String> streamed = new HashSet<>();
  private final Map<String, SheetLinks> links = new HashMap<>();

  StreamedWorkbook(XSSFWorkbook workbook) {
    super(workbook, WINDOW_ROWS);
  }

  @Override
  public SXSSFSheet createSheet(String name) {
    streamed.add(name);
    return super.createSheet(name);
  }

  /** Where the sheet's links are to be noted. */
  SheetLinks linksOf(String sheetName) {
    return links.computeIfAbsent(sheetName, name -> new SheetLinks());
  }

  @Override
  protected void injectData(ZipEntrySource template, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    Enumeration<? extends ZipArchiveEntry> entries = template.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      ZipEntry timeless = new ZipEntry(entry.getName());
      timeless.setTimeLocal(NO_TIME);
      zip.putNextEntry(timeless);
      try (InputStream in = template.getInputStream(entry)) {
        copy(entry.getName(), in, zip);
      }
      zip.closeEntry();
    }
    zip.finish();
  }

  private void copy(String part, InputStream in, OutputStream out) throws IOException {
    XSSFSheet sheet = getSheetFromZipEntryName(part);
    XSSFSheet related = getSheetFromZipEntryName(part.replace("/_rels/", "/").replace(".rels", ""));
    if (sheet != null) {
      sheet(sheet.getSheetName(), text(in), out);
    } else if (related != null) {
      String goals = linksOf(related.getSheetName()).relationshipsPart();
      write(out, text(in).replace(AFTER_TARGETS, goals + AFTER_TARGETS));
    } else {
      in.transferTo(out);
    }
  }

  private void sheet(String name, String template, OutputStream out) throws IOException {
    int place = template.lastIndexOf(AFTER_LINKS);
    String linked =
        template.substring(0, place) + linksOf(name).sheetPart() + template.substring(place);
    if (!streamed.contains(name)) {
      write(out, linked);
      return;
    }
    int rows = linked.indexOf(EMPTY_ROWS);
    write(out, linked.substring(0, rows) + "<sheetData>");
    try (InputStream data = getSheet(name).getWorksheetXMLInputStream()) {
      data.transferTo(out);
    }
    write(out, "</sheetData>" + linked.substring(rows + EMPTY_ROWS.length()));
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
