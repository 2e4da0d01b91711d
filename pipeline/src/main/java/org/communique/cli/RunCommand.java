package org.communique.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.communique.beat.Beat;
import org.communique.flow.FlowRunner;
import org.communique.flow.FlowSettings;
import org.communique.flow.InputFile;
import org.communique.flow.TableFiles;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Manifest;
import org.communique.reports.findings.SumCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The nightly job: articles in, a published folder out. */
@Command(name = "run", description = "Read the articles and publish tables, workbook and briefing.")
final class RunCommand implements Callable<Integer> {

  private static final int MOST_VIOLATIONS_SHOWN = 20;

  @Mixin private BeatOptions options = new BeatOptions();

  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Default: output/ beside the launcher.")
  private @Nullable Path output;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The run's date, such as 2024-01-31; default today in the beat's time zone.")
  private @Nullable LocalDate asOf;

  @Option(names = "--fresh", description = "Ignore earlier nights; so far every run does.")
  private boolean fresh;

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      defaultValue = "direct",
      description = "Where the pipeline runs: direct.")
  private String runner = "direct";

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "Threads side by side; default one a processor. Never changes the result.")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Say nothing but errors.")
  private boolean quiet;

  @Option(names = "--json", description = "One JSON line of results on standard output.")
  private boolean json;

  @Override
  public Integer call() {
    if (!runner.equals("direct")) {
      throw new CommandException(ExitCode.WRONG_CALL, "no such runner: " + runner);
    }
    if (workers < 1) {
      throw new CommandException(ExitCode.WRONG_CALL, "--workers must be 1 or more");
    }
    Beat beat = options.loadOrStop().beat();
    LocalDate date = asOf == null ? LocalDate.now(beat.zone()) : asOf;
    Path target = output == null ? BeatOptions.home().resolve("output") : output;
    List<InputFile> files = InputFiles.outside(target, InputFiles.list(options.inputs()));
    if (files.isEmpty()) {
      throw new CommandException(
          ExitCode.NOTHING_TO_REPORT, "no file to read in " + String.join(", ", options.inputs()));
    }
    try (OutputLock lock = OutputLock.take(target);
        Publication publication = Publication.begin(target, date)) {
      return new Night(beat, date, files, publication).run().value;
    }
  }

  /** One run, from files to publication. */
  private final class Night {

    private final Beat beat;
    private final LocalDate date;
    private final List<InputFile> files;
    private final Publication publication;
    private final Path data;
    private final Progress progress = new Progress(quiet || json);
    private final Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    Night(Beat beat, LocalDate date, List<InputFile> files, Publication publication) {
      this.beat = beat;
      this.date = date;
      this.files = files;
      this.publication = publication;
      this.data = publication.folder().resolve(Findings.DATA);
    }

    ExitCode run() {
      FileTrees.create(data.resolve("bodies"));
      Map<String, Long> counters = progress.step("read, compare and count", this::flow);
      TableFiles tables = new TableFiles(publication.work());
      progress.step("tables", () -> tables.joinInto(data));
      RunCounts counts = progress.step("sums", () -> RunCounts.of(data, cut(counters)));
      if (counts.counts().accepted() == 0) {
        throw new CommandException(
            ExitCode.NOTHING_TO_REPORT,
            "no readable article in "
                + Wording.count(counts.counts().read(), "record")
                + "; rejected: "
                + Wording.list(counts.counts().rejected()));
      }
      Manifest manifest = manifest(counts, tables.inputs());
      Findings findings = Findings.of(data, manifest);
      progress.step("checks", () -> check(findings));
      progress.step("workbook", () -> Documents.writeWorkbook(findings, publication.folder()));
      progress.step("briefing", () -> Documents.writeBriefing(findings, publication.folder()));
      manifest(counts, tables.inputs()).write(publication.folder());
      Path published = publication.publish();
      RunReport.print(manifest, published, json, quiet);
      return counts.counts().allRejected() > 0 ? ExitCode.DONE_WITH_REJECTIONS : ExitCode.DONE;
    }

    private Map<String, Long> flow() {
      // Beam packs what it sends by a library of machine code, which has to lie where code may run.
      System.setProperty("org.xerial.snappy.tempdir", publication.work().toString());
      progress.expect(files.stream().mapToLong(InputFile::bytes).sum());
      FlowSettings settings =
          new FlowSettings(
              beat,
              date,
              publication.work().toString(),
              data.resolve("bodies").toString(),
              FlowSettings.partitionsFor(files));
      return FlowRunner.run(settings, files, workers, progress::counters);
    }

    private long cut(Map<String, Long> counters) {
      return counters.getOrDefault("copies.keys_cut", 0L)
          + counters.getOrDefault("events.keys_cut", 0L);
    }

    private void check(Findings findings) {
      List<String> violations = SumCheck.violations(findings);
      if (!violations.isEmpty()) {
        violations.stream().limit(MOST_VIOLATIONS_SHOWN).forEach(Terminal::error);
        throw new CommandException(
            ExitCode.FAILED, violations.size() + " sums do not hold; nothing was published");
      }
    }

    private Manifest manifest(RunCounts counts, List<Manifest.Input> inputs) {
      SortedMap<String, String> versions = new TreeMap<>();
      versions.put("program", Version.OF_PROGRAM);
      versions.put("java", Integer.toString(Runtime.version().feature()));
      versions.put("beam", FlowRunner.beamVersion());
      return new Manifest(
          beat.title(),
          date.toString(),
          SettingsInForce.of(beat),
          inputs,
          counts.counts(),
          counts.languages(),
          versions,
          new Manifest.Times(started.toString(), progress.steps()));
    }
  }
}
