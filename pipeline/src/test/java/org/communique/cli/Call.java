package org.communique.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What came of one command line.
 *
 * @param out all of standard output
 * @param err all of standard error
 */
record Call(int code, String out, String err) {

  private static final String HOME = "communique.home";

  /** Runs a command as the launcher in {@code home} would. */
  static Call of(Path home, Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    PrintStream out = System.out;
    PrintStream err = System.err;
    String homeBefore = System.getProperty(HOME);
    Locale locale = Locale.getDefault();
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    try {
      System.setProperty(HOME, home.toString());
      System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
      int code = Main.execute(words);
      return new Call(
          code,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    } finally {
      Locale.setDefault(locale);
      System.setOut(out);
      System.setErr(err);
      if (homeBefore == null) {
        System.clearProperty(HOME);
      } else {
        System.setProperty(HOME, homeBefore);
      }
    }
  }
}
