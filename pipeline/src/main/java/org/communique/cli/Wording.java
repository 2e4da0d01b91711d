package org.communique.cli;

import java.util.Locale;

/** Numbers with their nouns. */
final class Wording {

  private Wording() {}

  /** {@code 1 file}, {@code 2 files}, {@code 1,200 files}. */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
