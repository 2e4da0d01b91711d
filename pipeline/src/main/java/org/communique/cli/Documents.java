package org.communique.cli;

import java.nio.file.Path;
import org.communique.reports.findings.Findings;

/** The two documents of a run. */
final class Documents {

  static final String WORKBOOK = "briefing.xlsx";
  static final String BRIEFING = "briefing.pdf";

  private Documents() {}

  static void writeWorkbook(Findings findings, Path folder) {}

  static void writeBriefing(Findings findings, Path folder) {}
}
