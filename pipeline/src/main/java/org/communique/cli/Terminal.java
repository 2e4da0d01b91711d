package org.communique.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The program's two ways to speak: results on standard output, everything else on standard error.
 */
final class Terminal {

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

  private Terminal() {}

  static void result(String line) {
    utf8(System.out).println(harmless(line));
  }

  static void error(String line) {
    utf8(System.err).println(harmless(line));
  }

  /** Writes over the current line; only for a person who watches. */
  static void progress(String line) {
    utf8(System.err).print("\r\u001b[K" + line);
  }

  static void endProgress() {
    utf8(System.err).print("\r\u001b[K");
  }

  /** Names of files and records come from outside and may hold what steers a terminal. */
  private static String harmless(String text) {
    return CONTROLS.matcher(text).replaceAll("\uFFFD");
  }

  /** Whatever the platform's encoding; the stream is asked for anew, so that it can be replaced. */
  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** Whether a person watches. */
  static boolean isInteractive() {
    return System.console() != null;
  }
}
