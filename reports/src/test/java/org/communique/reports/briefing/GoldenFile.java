package org.communique.reports.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected text in a file; rewritten only when asked: {@code -Dgolden.rewrite=true}. */
final class GoldenFile {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private GoldenFile() {}

  static String expected(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.rewrite")) {
        Files.writeString(file, actual);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
