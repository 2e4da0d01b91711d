package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.beat.Beat;
import org.communique.flow.FlowRunner;
import org.communique.flow.FlowSettings;
import org.communique.flow.InputFile;
import org.communique.flow.TableFiles;
import org.communique.reports.findings.Manifest;
import org.communique.reports.findings.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample beat again, in another way: a result is a matter of its input alone. */
class SampleRepeatTest {

  /** One worker, another number of partitions, files from last to first, and a far-off place. */
  @Test
  void theResultDoesNotDependOnHowOrWhereItWasComputed(@TempDir Path other) throws IOException {
    SampleRun.once();
    farAway(() -> runBackwards(other));

    assertThat(contents(other.resolve("data")))
        .isEqualTo(contents(SampleRun.FOLDER.resolve("data")));
  }

  @Test
  void renderingAnewAndElsewhereGivesTheSameDocuments(@TempDir Path other) throws IOException {
    SampleRun.once();
    try (Stream<Path> walk = Files.walk(SampleRun.FOLDER)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path copy = other.resolve(SampleRun.FOLDER.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
    for (String name : List.of(Documents.WORKBOOK, Documents.BRIEFING)) {
      Files.writeString(other.resolve(name), "to be replaced");
    }
    farAway(
        () ->
            assertThat(Call.of(SampleRun.HOME, "render", other))
                .isEqualTo(new Call(0, other + "\n", "")));
    for (String name : List.of(Documents.WORKBOOK, Documents.BRIEFING)) {
      assertThat(other.resolve(name)).hasSameBinaryContentAs(SampleRun.FOLDER.resolve(name));
    }
  }

  /** Where digits and small letters are others and the day is the next one. */
  private static void farAway(ThrowingRunnable work) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      work.run();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @FunctionalInterface
  private interface ThrowingRunnable {
    void run() throws IOException;
  }

  private static void runBackwards(Path folder) throws IOException {
    List<InputFile> files = new ArrayList<>(SampleRun.files());
    Collections.reverse(files);
    Path data = folder.resolve("data");
    Path bodies = Files.createDirectories(data.resolve("bodies"));
    String work = folder.resolve("work").toString();
    FlowSettings settings =
        new FlowSettings(
            beat(),
            SampleRun.AS_OF,
            work,
            bodies.toString(),
            FlowSettings.partitionsFor(files) + 3);
    Map<String, Long> counters = FlowRunner.run(settings, files, 1, progress -> {});
    TableFiles tables = new TableFiles(Path.of(work));
    tables.joinInto(data);
    long cut =
        counters.getOrDefault("copies.keys_cut", -1L)
            + counters.getOrDefault("events.keys_cut", -1L);
    Manifest manifest = SampleRun.once().findings().manifest();

    assertThat(tables.inputs()).isEqualTo(manifest.inputs());
    assertThat(RunCounts.of(data, cut))
        .isEqualTo(new RunCounts(manifest.counts(), manifest.languagesNotAnalysed()));
  }

  private static Beat beat() {
    BeatFiles.Loaded loaded =
        new BeatFiles(
                SampleRun.INPUT.resolve("beat.yaml"),
                SampleRun.INPUT.resolve("topics.csv"),
                SampleRun.INPUT.resolve("actors.csv"),
                SampleRun.INPUT.resolve("sources.csv"))
            .load();
    assertThat(loaded.problems()).isEmpty();
    return loaded.beat();
  }

  /** Every file's text by its name. */
  private static Map<String, String> contents(Path data) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Table<?> table : Table.all()) {
      contents.put(table.fileName(), Files.readString(data.resolve(table.fileName())));
    }
    for (Path part : FileTrees.list(data.resolve("bodies"))) {
      contents.put(String.valueOf(part.getFileName()), Files.readString(part));
    }
    return contents;
  }
}
