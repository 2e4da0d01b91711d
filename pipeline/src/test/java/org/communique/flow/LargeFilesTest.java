package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.beat.Beat;
import org.communique.beat.Thresholds;
import org.communique.reports.findings.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over files that are cut into ranges, that lie there several times, in any order. */
class LargeFilesTest {

  private static final String[] WORDS =
      (Hives.QUEEN + " " + Hives.MARKET).split("[^\\p{L}]{1,10}", -1);

  @TempDir private Path folder;

  private int runs;

  /** What a run leaves: tables, bodies in the order of their parts, the manifest's inputs. */
  private record Left(Map<String, String> tables, String bodies, List<Manifest.Input> inputs) {

    List<String> rows(String table) {
      return tables.getOrDefault(table, "").lines().skip(1).toList();
    }
  }

  @Test
  void aCutFileGivesWhatTheWholeFileGivesAtAnyParallelism() throws IOException {
    List<InputFile> files = List.of(file("a.csv", table(1)), file("b.jsonl", lines(2)));
    Left whole = run(files, 1000, 2);
    Left cut = run(files, 0.001, 2);

    assertThat(cut).isEqualTo(whole);
    assertThat(cut.inputs()).extracting(Manifest.Input::sha256).allMatch(sha -> sha.length() == 64);
    assertThat(bodyParts(2)).hasSizeGreaterThan(20);
    assertThat(cut.rows("articles.csv")).hasSize(2 * 39);
    assertThat(cut.rows("rejected.csv")).hasSize(2);

    List<String> names = bodyParts(2);
    run(files, 0.001, 1);
    assertThat(bodyParts(3)).isEqualTo(names);
  }

  @Test
  void aFileThereThreeTimesGivesThreeTimesTheSameRowsInAnyOrder() throws IOException {
    String text = table(3);
    List<InputFile> files =
        new ArrayList<>(List.of(file("x.csv", text), file("sub/y.csv", text), file("a.csv", text)));
    Left one = run(files, 0.001, 2);
    Collections.shuffle(files, new Random(4));
    Left other = run(files, 0.001, 2);

    assertThat(other).isEqualTo(one);
    Map<String, List<String>> byFile =
        one.rows("articles.csv").stream()
            .map(row -> row.split(",", -1))
            .collect(
                Collectors.groupingBy(
                    row -> row[1],
                    TreeMap::new,
                    Collectors.mapping(
                        row -> row[2] + row[4] + row[5] + row[8], Collectors.toList())));
    assertThat(byFile.keySet()).containsExactly("a.csv", "sub/y.csv", "x.csv");
    byFile.values().forEach(Collections::sort);
    assertThat(byFile.get("x.csv")).isEqualTo(byFile.get("a.csv")).hasSize(39);
    assertThat(byFile.get("sub/y.csv")).isEqualTo(byFile.get("a.csv"));
  }

  @Test
  void aFileThatChangesWhileItIsReadIsNoticed() throws IOException {
    InputFile file = file("a.csv", table(5));
    FileState before = FileState.of(file);
    before.require(file);
    Files.writeString(Path.of(file.path()), table(5) + "x\n");

    assertThatThrownBy(() -> before.require(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a.csv changed");
  }

  private Left run(List<InputFile> files, double rangeMegabytes, int workers) throws IOException {
    runs++;
    Path work = folder.resolve("work" + runs);
    Path data = Files.createDirectories(folder.resolve("data" + runs));
    Beat beat = Hives.beat(Thresholds.defaults().with("reading.range_megabytes", rangeMegabytes));
    FlowRunner.run(
        new FlowSettings(beat, Hives.DAY, work.toString(), bodies(runs).toString(), 4),
        files,
        workers,
        progress -> {});
    new TableFiles(work).joinInto(data);
    StringBuilder bodies = new StringBuilder();
    for (String part : bodyParts(runs)) {
      bodies.append(Files.readString(bodies(runs).resolve(part)));
    }
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> written = Files.list(data)) {
      for (Path table : written.toList()) {
        tables.put(String.valueOf(table.getFileName()), Files.readString(table));
      }
    }
    return new Left(tables, bodies.toString(), new TableFiles(work).inputs());
  }

  private Path bodies(int run) {
    return folder.resolve("bodies" + run);
  }

  private List<String> bodyParts(int run) throws IOException {
    try (Stream<Path> parts = Files.list(bodies(run))) {
      return parts.map(part -> String.valueOf(part.getFileName())).sorted().toList();
    }
  }

  private InputFile file(String name, String text) throws IOException {
    Path path = folder.resolve("in").resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    return new InputFile(path.toString(), name, Files.size(path));
  }

  /** 39 articles with line feeds in their cells, and a quote that nobody closes. */
  private static String table(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("id,source,body\r\n");
    for (int row = 1; row <= 40; row++) {
      text.append("r").append(row).append(",The Comb,\"");
      text.append(row == 17 ? "never closed" : story(random, "\n\n") + "\"").append("\r\n");
    }
    return text.toString();
  }

  private static String lines(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int line = 1; line <= 40; line++) {
      text.append("{\"source\":\"Wax Daily\",\"body\":\"").append(story(random, "\\n\\n"));
      text.append(line == 23 ? "\n" : "\"}\n");
    }
    return text.toString();
  }

  private static String story(Random random, String paragraph) {
    StringBuilder story = new StringBuilder();
    for (int sentence = 0; sentence < 8; sentence++) {
      story.append(sentence == 0 ? "" : sentence % 3 == 0 ? paragraph : " ").append("They");
      for (int word = 0; word < 12; word++) {
        story.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      story.append('.');
    }
    return story.toString();
  }
}
