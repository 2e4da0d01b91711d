package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.flow.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir private Path root;

  @Test
  void readsOnlyTheArticlesOfABeat() throws IOException {
    write("beat/articles/b.txt", "beat/articles/a/c.html", "beat/topics.csv", "beat/other.txt");

    assertThat(names(in("beat"))).containsExactly("articles/a/c.html", "articles/b.txt");
  }

  @Test
  void readsAFolderWithoutArticlesButNotItsBeatFiles() throws IOException {
    write(
        "plain/z.txt",
        "plain/topics.csv",
        "plain/actors.csv",
        "plain/sources.csv",
        "plain/beat.yaml",
        "plain/README.md",
        "plain/feed/topics.csv");

    assertThat(names(in("plain"))).containsExactly("feed/topics.csv", "z.txt");
  }

  @Test
  void passesOverHiddenFilesAndFolders() throws IOException {
    write("plain/.DS_Store", "plain/.git/x.txt", "plain/a/.b.txt", "plain/a/c.txt");

    assertThat(names(in("plain"))).containsExactly("a/c.txt");
  }

  @Test
  void readsAFolderBelowAHiddenOne() throws IOException {
    write(".desk/plain/a.txt");

    assertThat(names(in(".desk/plain"))).containsExactly("a.txt");
  }

  @Test
  void readsASingleFileByWhateverName() throws IOException {
    write("plain/.hidden.txt", "plain/topics.csv");

    assertThat(names(in("plain/.hidden.txt"))).containsExactly(".hidden.txt");
    assertThat(names(in("plain/topics.csv"))).containsExactly("topics.csv");
    assertThat(names(in("plain/../plain/topics.csv"))).containsExactly("topics.csv");
  }

  @Test
  void readsWhatAPatternMatches() throws IOException {
    write("plain/a.txt", "plain/b.html", "plain/sub/c.txt", "plain/sub/d.csv");

    assertThat(names(in("plain/*.txt"))).containsExactly("a.txt");
    assertThat(names(in("plain/**.{txt,csv}"))).containsExactly("a.txt", "sub/c.txt", "sub/d.csv");
    assertThat(names(in("plain/s*/?.txt"))).containsExactly("sub/c.txt");
    assertThat(names(in("plain/*.pdf"))).isEmpty();
  }

  @Test
  void beginsEachNameWithItsFolderWhenThereAreSeveral() throws IOException {
    write("x/in/a.txt", "y/in/a.txt", "z/in-2/a.txt");

    assertThat(names(in("x/in"), in("y/in"), in("z/in-2")))
        .containsExactly("in-2-2/a.txt", "in-2/a.txt", "in/a.txt");
  }

  @Test
  void readsAFileOnceHoweverOftenItIsNamed() throws IOException {
    write("in/a.txt", "in/b.csv");

    assertThat(names(in("in"), in("in/*.txt"), in("in/../in/a.txt")))
        .containsExactly("in/a.txt", "in/b.csv");
  }

  @Test
  void sortsByNameAndTellsSizes() throws IOException {
    write("in/b.txt", "in/B.txt", "in/a/z.txt", "in/a-z.txt");
    List<InputFile> files = InputFiles.list(List.of(in("in")));

    assertThat(files)
        .extracting(InputFile::name)
        .containsExactly("B.txt", "a-z.txt", "a/z.txt", "b.txt");
    assertThat(files).extracting(InputFile::bytes).containsOnly(1L);
    assertThat(files).allMatch(file -> Path.of(file.path()).isAbsolute());
  }

  @Test
  void namesTheInputThatIsMissing() {
    assertRefused(in("nowhere"), "no such file or folder: " + in("nowhere"));
    assertRefused(in("nowhere/*.txt"), "no such folder: " + in("nowhere"));
  }

  private static void assertRefused(String input, String message) {
    assertThatThrownBy(() -> InputFiles.list(List.of(input)))
        .isInstanceOf(CommandException.class)
        .hasMessage(message);
  }

  private String in(String name) {
    return root.resolve(name).toString();
  }

  private static List<String> names(String... inputs) {
    return InputFiles.list(List.of(inputs)).stream().map(InputFile::name).toList();
  }

  private void write(String... names) throws IOException {
    for (Path file : Stream.of(names).map(root::resolve).toList()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }
}
