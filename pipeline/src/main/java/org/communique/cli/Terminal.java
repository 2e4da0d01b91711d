package org.communique.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program's two ways to speak: results on standard output, everything else on standard error.
 */
final class Terminal {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private Terminal() {}

  static void result(String line) {
    OUT.println(line);
  }

  static void error(String line) {
    ERR.println(line);
  }

  /** Writes over the current line; only for a person who watches. */
  static void progress(String line) {
    ERR.print("\r\u001b[K" + line);
    ERR.flush();
  }

  static void endProgress() {
    ERR.print("\r\u001b[K");
    ERR.flush();
  }

  /** Whether a person watches. */
  static boolean isInteractive() {
    return System.console() != null;
  }
}
