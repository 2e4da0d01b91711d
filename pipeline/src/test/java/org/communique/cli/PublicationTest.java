package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

  private static final LocalDate NIGHT = LocalDate.of(2022, 5, 20);

  @TempDir private Path output;

  @Test
  void showsNothingBeforeItIsPublished() throws IOException {
    try (Publication publication = Publication.begin(output, NIGHT)) {
      fill(publication, "first");
      assertThat(output.resolve("2022-05-20")).doesNotExist();
      assertThat(output.resolve("latest")).doesNotExist();
    }
    assertThat(visible()).isEmpty();
  }

  @Test
  void putsTheFolderInPlaceAndPointsLatestAtIt() throws IOException {
    Path place = publish(NIGHT, "first");

    assertThat(place).isEqualTo(output.resolve("2022-05-20"));
    assertThat(output.resolve("latest/briefing")).hasContent("first");
    assertThat(Files.readSymbolicLink(output.resolve("latest"))).isEqualTo(Path.of("2022-05-20"));
    assertThat(FileTrees.list(output)).hasSize(2);
  }

  @Test
  void replacesARunOfTheSameDateWhole() throws IOException {
    publish(NIGHT, "first");
    Files.writeString(output.resolve("2022-05-20/left-over"), "x");
    publish(NIGHT, "second");

    assertThat(output.resolve("latest/briefing")).hasContent("second");
    assertThat(output.resolve("2022-05-20/left-over")).doesNotExist();
    assertThat(FileTrees.list(output)).hasSize(2);
  }

  @Test
  void turnsLatestToTheRunThatWasLast() throws IOException {
    publish(NIGHT, "first");
    publish(NIGHT.plusDays(1), "second");
    publish(NIGHT, "third");

    assertThat(output.resolve("latest/briefing")).hasContent("third");
    assertThat(output.resolve("2022-05-21/briefing")).hasContent("second");
  }

  @Test
  void aRunThatFailsLeavesThePublishedOne() throws IOException {
    publish(NIGHT, "first");
    try (Publication publication = Publication.begin(output, NIGHT)) {
      fill(publication, "broken");
    }

    assertThat(output.resolve("latest/briefing")).hasContent("first");
    assertThat(FileTrees.list(output)).hasSize(2);
  }

  /** A death after the old folder was moved aside and before the new one came. */
  @Test
  void theNextRunPutsBackWhatADeadOneHadMovedAside() throws IOException {
    publish(NIGHT, "first");
    Files.move(output.resolve("2022-05-20"), output.resolve(".replaced-2022-05-20"));

    try (Publication publication = Publication.begin(output, NIGHT.plusDays(1))) {
      assertThat(output.resolve("2022-05-20/briefing")).hasContent("first");
      assertThat(output.resolve("latest/briefing")).hasContent("first");
      assertThat(publication.folder()).doesNotExist();
    }
    assertThat(FileTrees.list(output)).hasSize(2);
  }

  /** A death after the new folder came and before the old one was removed. */
  @Test
  void theNextRunRemovesWhatADeadOneHadReplaced() throws IOException {
    publish(NIGHT, "second");
    Files.createDirectories(output.resolve(".replaced-2022-05-20/data"));
    Files.createDirectories(output.resolve(".staging-2022-05-19/work/x"));

    Publication.begin(output, NIGHT).close();

    assertThat(output.resolve("2022-05-20/briefing")).hasContent("second");
    assertThat(FileTrees.list(output)).hasSize(2);
  }

  @Test
  void publishesAfterADeadRunAsIfItHadNotBeen() throws IOException {
    Files.createDirectories(output.resolve(".staging-2022-05-20/run"));
    Files.writeString(output.resolve(".staging-2022-05-20/run/half"), "x");
    publish(NIGHT, "first");

    assertThat(FileTrees.list(output.resolve("2022-05-20"))).hasSize(1);
  }

  @Test
  void leavesThePublishedRunWhenThereIsNothingToPublish() throws IOException {
    publish(NIGHT, "first");
    try (Publication publication = Publication.begin(output, NIGHT)) {
      assertThatThrownBy(publication::publish).isInstanceOf(UncheckedIOException.class);
    }
    Publication.begin(output, NIGHT).close();

    assertThat(output.resolve("latest/briefing")).hasContent("first");
  }

  private Path publish(LocalDate date, String content) throws IOException {
    try (Publication publication = Publication.begin(output, date)) {
      fill(publication, content);
      return publication.publish();
    }
  }

  private static void fill(Publication publication, String content) throws IOException {
    Files.createDirectories(publication.folder());
    Files.writeString(publication.folder().resolve("briefing"), content);
    Files.createDirectories(publication.work().resolve("blocks"));
  }

  private List<String> visible() {
    return FileTrees.list(output).stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> !name.startsWith("."))
        .toList();
  }
}
