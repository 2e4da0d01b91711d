package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Command lines and what a scheduler learns from them; none here runs the pipeline but two. */
class MainTest {

  private static final String ARTICLE =
      "Queen bee found in a lighthouse\n\nThe keepers said on Friday that the queen was well.\n";

  @TempDir private Path home;
  private Path desk;
  private Path output;

  @BeforeEach
  void layOut() throws IOException {
    desk = Files.createDirectories(home.resolve("desk"));
    output = home.resolve("out");
    write("topics.csv", "topic,query\nBees,bee*\n");
    write("articles/queen.txt", ARTICLE);
  }

  static List<String> commands() {
    List<String> commands = new ArrayList<>();
    collect(Main.commandLine(), "", commands);
    return commands;
  }

  private static void collect(CommandLine command, String words, List<String> commands) {
    commands.add(words.strip());
    command.getSubcommands().forEach((name, sub) -> collect(sub, words + " " + name, commands));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelp(String command) {
    String[] words = (command + " --help").strip().split(" ");
    Call call = Call.of(home, (Object[]) words);

    assertThat(call.code()).isZero();
    assertThat(call.out()).startsWith("Usage: communique " + command).contains("--help");
    assertThat(call.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fly",
        "run --colour blue",
        "run --as-of yesterday",
        "run --workers none",
        "run --workers 0",
        "run --runner carrier-pigeon",
        "run --input no/such/folder",
        "run --input no/such/*.txt",
        "run --topics no-such.csv",
        "check --input no/such/folder",
        "explain",
        "evaluate",
        "evaluate copies",
        "evaluate copies --gold no-such.jsonl",
        "evaluate events --gold no-such.jsonl",
        "render no/such/folder",
      })
  void aWrongCallIsRefusedInWordsAndWritesNothing(String line) {
    List<Object> words = new ArrayList<>(Arrays.asList(line.strip().split(" ")));
    words.removeIf(word -> word.toString().isEmpty());
    if (line.startsWith("run")) {
      words.add("--output");
      words.add(output);
    }
    Call call = Call.of(home, words.toArray());

    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).startsWith("communique: ").doesNotContain("Exception");
    assertThat(call.out()).isEmpty();
    assertThat(output).doesNotExist();
  }

  @Test
  void aBrokenTopicStopsTheRunWithItsPlace() throws IOException {
    write("topics.csv", "topic,query\nBees,bee*\nWasps,wasp AND (\n");
    Call call = Call.of(home, "run", "--input", desk, "--output", output);

    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .startsWith(desk.resolve("topics.csv") + ":3: topic 'Wasps': ")
        .contains("\n    wasp AND (\n              ^\n");
    assertThat(output).doesNotExist();
  }

  @Test
  void aThresholdOutOfRangeStopsTheRunWithItsPlace() throws IOException {
    write("beat.yaml", "title: Hives\nthresholds:\n  copies.containment: 1.5\n");
    Call call = Call.of(home, "run", "--input", desk, "--output", output);

    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .startsWith(desk.resolve("beat.yaml") + ":3: copies.containment must be between 0 and 1");
  }

  @Test
  void beatFilesInAnotherEncodingAreRefused() throws IOException {
    Files.write(desk.resolve("topics.csv"), new byte[] {'t', (byte) 0xE9, '\n'});
    Call call = Call.of(home, "run", "--input", desk, "--output", output);

    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("topics.csv: not UTF-8");
  }

  @Test
  void anEmptyFolderIsNothingToReportOn() throws IOException {
    Path empty = Files.createDirectories(home.resolve("empty"));
    Call call = Call.of(home, "run", "--input", empty, "--output", output);

    assertThat(call.code()).isEqualTo(4);
    assertThat(call.err()).isEqualTo("communique: no file to read in " + empty + "\n");
    assertThat(Call.of(home, "check", "--input", empty).code()).isEqualTo(4);
  }

  @Test
  void aHeldOutputFolderIsLeftAlone() {
    try (OutputLock lock = OutputLock.take(output)) {
      assertThat(lock).isNotNull();
      Call call = Call.of(home, "run", "--input", desk, "--output", output);

      assertThat(call.code()).isEqualTo(5);
      assertThat(call.err()).isEqualTo("communique: another run holds " + output + "\n");
    }
    assertThat(FileTrees.list(output)).containsExactly(output.resolve(".lock"));
  }

  @Test
  void anOutputThatCannotBeWrittenIsToldInALine() throws IOException {
    Path file = Files.writeString(home.resolve("occupied"), "x");
    Call call = Call.of(home, "run", "--input", desk, "--output", file);

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo("communique: failed, nothing was published: " + file + ": is no folder\n");
  }

  @Test
  void aDocumentThatCannotBeWrittenLeavesTheOneThatWasThere() throws IOException {
    Path run = home.resolve("run");
    copyTree(Path.of("..", "reports", "src", "test", "resources", "findings-empty"), run);
    Files.writeString(run.resolve("briefing.pdf"), "of last night");
    Files.createDirectories(run.resolve(".briefing.pdf.partial/in-the-way"));
    Call call = Call.of(home, "render", run);

    assertThat(call.code()).isEqualTo(1);
    assertThat(run.resolve("briefing.pdf")).hasContent("of last night");
  }

  @Test
  void publishesARunWhoseInputIsAllReadable() throws IOException {
    Call call =
        Call.of(
            home, "run", "--input", desk, "--output", output, "--as-of", "2022-05-20", "--json");

    assertThat(call.code()).as(call.err()).isZero();
    assertThat(call.out())
        .startsWith(
            "{\"as_of\":\"2022-05-20\",\"output\":\"" + output + "/2022-05-20\",\"read\":1,")
        .endsWith("}\n");
    assertThat(call.err()).isEmpty();
    assertThat(Files.readString(output.resolve("latest/data/mentions.csv")))
        .contains("Bees,a")
        .contains(",bee\n");
    assertThat(FileTrees.list(output))
        .extracting(path -> path.getFileName().toString())
        .containsExactly(".lock", "2022-05-20", "latest");
  }

  @Test
  void readsNothingThatRunsHaveWritten() throws IOException {
    write("out/2022-05-19/data/articles.csv", "title,body\nQueen,The queen is in the hive.\n");
    Files.delete(desk.resolve("articles/queen.txt"));
    Files.delete(desk.resolve("articles"));
    Call call = Call.of(home, "run", "--input", desk, "--output", desk.resolve("out"));

    assertThat(call.code()).isEqualTo(4);
    assertThat(call.err()).startsWith("communique: no file to read");
  }

  @Test
  void aRunWithoutAReadableArticlePublishesNothing() throws IOException {
    Path broken = Files.createDirectories(home.resolve("broken"));
    Files.writeString(broken.resolve("empty.txt"), " \n");
    Call call = Call.of(home, "run", "--input", broken, "--output", output, "--quiet");

    assertThat(call.code()).isEqualTo(4);
    assertThat(call.err())
        .isEqualTo("communique: no readable article in 1 record; rejected: 1 empty\n");
    assertThat(FileTrees.list(output)).containsExactly(output.resolve(".lock"));
  }

  @Test
  void checkListsEveryProblemAndWritesNothing() throws IOException {
    write("topics.csv", "topic,query\nBees,bee*\nBees,bee\n");
    write("beat.yaml", "colour: yellow\n");
    write("articles/empty.txt", "");
    write("articles/chart.png", "x");
    Call call = Call.of(home, "check", "--input", desk);

    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out())
        .contains(desk.resolve("topics.csv") + ":3: topic 'Bees' stands already in line 2")
        .contains(desk.resolve("beat.yaml") + ":1: unknown setting 'colour'")
        .contains("articles/empty.txt: empty: ")
        .contains("articles/chart.png: unsupported_format: ")
        .endsWith("3 files, 1 article, 2 records rejected, 2 problems in the beat's files\n");
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).containsExactly(desk);
    }
  }

  @Test
  void checkTellsRejectionsFromASoundBeat() throws IOException {
    assertThat(Call.of(home, "check", "--input", desk).code()).isZero();

    write("articles/empty.txt", "");
    assertThat(Call.of(home, "check", "--input", desk).code()).isEqualTo(3);
  }

  @Test
  void checkSaysWhatIsAmissWithColumnsAndHowToMendIt() throws IOException {
    write("articles/a.csv", "id,colour,title\n1,red,Queen\n");
    write("articles/b.csv", "body,colour\nThe queen is well.\n");
    write("articles/c.jsonl", "{\"body\":\"The queen.\",\"source\":{\"name\":\"x\",\"hue\":1}}\n");
    write("articles/d.csv", "body,colour\nThe drones are well,red\n");
    Call call = Call.of(home, "check", "--input", desk);

    assertThat(call.code()).isEqualTo(3);
    assertThat(call.out().lines().filter(line -> !line.contains("files,")))
        .containsExactly(
            "articles/a.csv: malformed_record: line 1: no column body, text or content among [id,"
                + " colour, title] (mend the line or export the file again)",
            "articles/a.csv: remark: no column holds a text (name one of them body, text or"
                + " content)",
            "articles/a.csv: remark: not read: colour (nothing to mend, unless one of them is"
                + " meant: give it a name that is known)",
            "articles/b.csv#1: malformed_record: line 2: 1 cells where the header has 2 (mend the"
                + " line or export the file again)",
            "articles/b.csv: remark: no column holds titles (name one of them title; until then"
                + " the text's first line may be taken)",
            "articles/c.jsonl: remark: not read: source.hue (nothing to mend, unless one of them"
                + " is meant: give it a name that is known)");
  }

  /** A file's name may be made to steer the terminal it is shown on. */
  @Test
  void showsControlCharactersOfNamesAsSigns() throws IOException {
    write("articles/\u001b[31mred\u0007.png", "x");
    Call call = Call.of(home, "check", "--input", desk);

    assertThat(call.out()).contains("articles/\uFFFD[31mred\uFFFD.png: unsupported_format");
  }

  @Test
  void explainsOneArticleOrTwo() throws IOException {
    write("articles/twin.txt", ARTICLE);
    Call one = Call.of(home, "explain", "queen.txt", "--input", desk);
    Call two = Call.of(home, "explain", "queen.txt", "articles/twin.txt", "--input", desk);

    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.out()).contains("articles/queen.txt").contains("\nevent: ");
    assertThat(one.out() + Call.of(home, "explain", "articles/twin.txt", "--input", desk).out())
        .contains("\ncopies: exact, ", "\ncopies: the original of a group of 2\n  1.00  exact  ");
    assertThat(two.code()).as(two.err()).isZero();
    assertThat(two.out()).contains("articles/queen.txt", "articles/twin.txt", "one copy group");
  }

  @Test
  void explainsNothingWhereItIsNotClearWhichArticle() throws IOException {
    write("articles/queen-2.txt", ARTICLE);

    assertThat(Call.of(home, "explain", "queen", "--input", desk))
        .isEqualTo(new Call(2, "", "communique: 2 articles found for 'queen'\n"));
    assertThat(Call.of(home, "explain", "drone", "--input", desk).code()).isEqualTo(2);
  }

  @Test
  void rendersTheDocumentsOfAFinishedRunAndLeavesItsTables() throws IOException {
    Path run = home.resolve("run");
    copyTree(Path.of("..", "reports", "src", "test", "resources", "findings-empty"), run);
    Call call = Call.of(home, "render", run);

    assertThat(call.code()).as(call.err()).isZero();
    assertThat(call.out()).isEqualTo(run + "\n");
    assertThat(run.resolve("briefing.xlsx")).isNotEmptyFile();
    assertThat(run.resolve("briefing.pdf")).isNotEmptyFile();
    assertThat(FileTrees.list(run.resolve("data"))).hasSize(7);
  }

  private void write(String name, String content) throws IOException {
    Path file = desk.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
