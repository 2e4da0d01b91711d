package org.communique.cli;

import java.nio.file.Path;
import org.communique.reports.briefing.BriefingWriter;
import org.communique.reports.findings.Findings;
import org.communique.reports.workbook.WorkbookWriter;

/** The two documents of a run. */
final class Documents {

  static final String WORKBOOK = "briefing.xlsx";
  static final String BRIEFING = "briefing.pdf";

  private Documents() {}

  static void writeWorkbook(Findings findings, Path folder) {
    new WorkbookWriter().write(findings, folder.resolve(WORKBOOK));
  }

  static void writeBriefing(Findings findings, Path folder) {
    BriefingWriter.write(findings, folder.resolve(BRIEFING));
  }
}
