package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.communique.reports.briefing.BriefingWriter;
import org.communique.reports.findings.Findings;
import org.communique.reports.workbook.WorkbookWriter;

/** The two documents of a run. */
final class Documents {

  static final String WORKBOOK = "briefing.xlsx";
  static final String BRIEFING = "briefing.pdf";

  private Documents() {}

  static void writeWorkbook(Findings findings, Path folder) {
    whole(folder.resolve(WORKBOOK), file -> new WorkbookWriter().write(findings, file));
  }

  static void writeBriefing(Findings findings, Path folder) {
    whole(folder.resolve(BRIEFING), file -> BriefingWriter.write(findings, file));
  }

  /** The document is there whole or as it was: a full disk must not cost the one of last night. */
  private static void whole(Path place, Consumer<Path> writer) {
    Path partial = place.resolveSibling("." + place.getFileName() + ".partial");
    try {
      writer.accept(partial);
      Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(place.toString(), e);
    } finally {
      FileTrees.delete(partial);
    }
  }
}
