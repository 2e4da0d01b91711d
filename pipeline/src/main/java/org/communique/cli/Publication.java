package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/**
 * A run's folder: built aside, then put in place by one rename.
 *
 * <p>A second run for the same date moves the first aside for the moment between two renames;
 * should the program die right there, the next run puts it back before anything else.
 */
final class Publication implements AutoCloseable {

  private static final String STAGING = ".staging-";
  private static final String REPLACED = ".replaced-";

  private final Path output;
  private final String name;
  private final Path staging;

  private Publication(Path output, String name) {
    this.output = output;
    this.name = name;
    this.staging = output.resolve(STAGING + name);
  }

  /** Needs the {@link OutputLock}: clears away what dead runs left. */
  static Publication begin(Path output, LocalDate asOf) {
    Publication publication = new Publication(output, asOf.toString());
    try {
      publication.recover();
      Files.createDirectories(publication.staging);
      return publication;
    } catch (IOException e) {
      throw new UncheckedIOException(output.toString(), e);
    }
  }

  /** Where the run's folder is built; {@code data/} and documents go here. */
  Path folder() {
    return staging.resolve("run");
  }

  /** Scratch space that is never published. */
  Path work() {
    return staging.resolve("work");
  }

  /** Puts the folder in place and turns {@code latest} to it. */
  Path publish() {
    Path place = output.resolve(name);
    Path replaced = output.resolve(REPLACED + name);
    try {
      if (Files.exists(place)) {
        Files.move(place, replaced, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(folder(), place, StandardCopyOption.ATOMIC_MOVE);
      FileTrees.delete(replaced);
      pointLatestAt(name);
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException(place.toString(), e);
    }
  }

  @Override
  public void close() {
    FileTrees.delete(staging);
  }

  private void recover() throws IOException {
    for (Path left : FileTrees.list(output)) {
      String leftName = String.valueOf(left.getFileName());
      if (leftName.startsWith(REPLACED)) {
        Path place = output.resolve(leftName.substring(REPLACED.length()));
        if (Files.exists(place)) {
          FileTrees.delete(left);
        } else {
          Files.move(left, place, StandardCopyOption.ATOMIC_MOVE);
        }
      } else if (leftName.startsWith(STAGING)) {
        FileTrees.delete(left);
      }
    }
  }

  private void pointLatestAt(String target) throws IOException {
    Path fresh = output.resolve(".latest");
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, Path.of(target));
    Files.move(fresh, output.resolve("latest"), StandardCopyOption.ATOMIC_MOVE);
  }
}
