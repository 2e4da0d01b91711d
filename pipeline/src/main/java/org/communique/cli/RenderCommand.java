package org.communique.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the documents of a finished run again, from its tables alone. */
@Command(name = "render", description = "Write workbook and briefing anew from a run's tables.")
final class RenderCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(paramLabel = "DIR", description = "A finished run's folder, such as output/latest.")
  private Path folder = Path.of(".");

  @Override
  public Integer call() {
    if (!Files.isRegularFile(folder.resolve(Manifest.FILE_NAME))) {
      throw new CommandException(
          ExitCode.WRONG_CALL, folder + " is no finished run: it has no " + Manifest.FILE_NAME);
    }
    Findings findings = Findings.open(folder);
    Documents.writeWorkbook(findings, folder);
    Documents.writeBriefing(findings, folder);
    Terminal.result(folder.toString());
    return ExitCode.DONE.value;
  }
}
