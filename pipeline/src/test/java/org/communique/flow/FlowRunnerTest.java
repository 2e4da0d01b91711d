package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs in which something is not as it should be. */
class FlowRunnerTest {

  @TempDir private Path folder;

  @Test
  void rejectsAFileThatIsGoneAndReadsTheRest() throws IOException {
    Path there = Files.writeString(folder.resolve("there.txt"), "Queen\n\nThe queen is well.\n");
    run(folder.resolve("bodies"), file(folder.resolve("gone.txt")), file(there));

    Path data = Files.createDirectories(folder.resolve("data"));
    new TableFiles(folder.resolve("work")).joinInto(data);
    assertThat(Files.readString(data.resolve("rejected.csv")))
        .endsWith("gone.txt,,unreadable,cannot be read: NoSuchFileException\n");
    assertThat(Files.readAllLines(data.resolve("articles.csv"))).hasSize(2);
    assertThat(new TableFiles(folder.resolve("work")).inputs())
        .extracting(input -> input.path() + input.sha256().length())
        .containsExactly("gone.txt0", "there.txt64");
  }

  @Test
  void failsWithTheCauseWhenItCannotWrite() throws IOException {
    Path there = Files.writeString(folder.resolve("there.txt"), "Queen\n\nThe queen is well.\n");
    Path noFolder = Files.writeString(folder.resolve("bodies"), "a file");

    assertThatThrownBy(() -> run(noFolder, file(there)))
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  private void run(Path bodies, InputFile... files) {
    FlowSettings settings =
        new FlowSettings(
            Hives.BEAT, Hives.DAY, folder.resolve("work").toString(), bodies.toString(), 2);
    FlowRunner.run(settings, List.of(files), 1, progress -> {});
  }

  private static InputFile file(Path path) {
    return new InputFile(path.toString(), String.valueOf(path.getFileName()), 1);
  }
}
