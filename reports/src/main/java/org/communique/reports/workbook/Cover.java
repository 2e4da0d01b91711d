package org.communique.reports.workbook;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communique.reports.content.sheets.SheetNames;
import org.communique.reports.findings.Manifest;

/** What stands on the outside: the order of tabs, the paper, and the document's properties. */
final class Cover {

  private Cover() {}

  static void finish(XSSFWorkbook workbook, Manifest manifest) {
    order(workbook);
    if (manifest.usesLetterPaper()) {
      workbook.forEach(sheet -> sheet.getPrintSetup().setPaperSize(PrintSetup.LETTER_PAPERSIZE));
    }
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    properties(workbook.getProperties().getCoreProperties(), manifest);
  }

  /** Tabs in the order of the content, each table's later parts after its first. */
  private static void order(XSSFWorkbook workbook) {
    int position = 0;
    for (String name : SheetNames.ORDER) {
      for (int part = 1; ; part++) {
        String tab = part == 1 ? name : name + " (" + part + ")";
        if (workbook.getSheetIndex(tab) < 0) {
          break;
        }
        workbook.setSheetOrder(tab, position++);
      }
    }
  }

  private static void properties(POIXMLProperties.CoreProperties core, Manifest manifest) {
    core.setTitle(manifest.title());
    core.setSubjectProperty("Findings as of " + manifest.asOf());
    core.setCreator("Communiqué " + manifest.programVersion());
    core.setLastModifiedByUser("Communiqué " + manifest.programVersion());
    core.setDescription("Articles, events, topics and commitments as tables.");
    String day = manifest.asOf() + "T00:00:00Z";
    try {
      core.setCreated(day);
      core.setModified(day);
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException("as-of date " + manifest.asOf(), e);
    }
  }
}
