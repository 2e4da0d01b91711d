package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Folders made and removed whole. */
final class FileTrees {

  private static final int ATTEMPTS = 20;
  private static final long BETWEEN_NANOS = 50_000_000;

  private FileTrees() {}

  static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** Entries of a folder, sorted. */
  static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /**
   * Removes the tree, if there is one; again where a worker of a failed run, not yet stopped, wrote
   * into it meanwhile.
   */
  static void delete(Path tree) {
    IOException last = null;
    for (int attempt = 0; attempt < ATTEMPTS && Files.exists(tree); attempt++) {
      try {
        deleteOnce(tree);
        return;
      } catch (IOException | UncheckedIOException e) {
        last = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
        LockSupport.parkNanos(BETWEEN_NANOS);
      }
    }
    if (last != null && Files.exists(tree)) {
      throw new UncheckedIOException(tree.toString(), last);
    }
  }

  private static void deleteOnce(Path tree) throws IOException {
    try (Stream<Path> walk = Files.walk(tree)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
