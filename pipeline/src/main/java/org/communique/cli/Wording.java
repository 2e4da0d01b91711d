package org.communique.cli;

import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Numbers with their nouns. */
final class Wording {

  private Wording() {}

  /** {@code 1 file}, {@code 2 files}, {@code 1,200 files}. */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** {@code 2 binary, 1 empty}. */
  static String list(SortedMap<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
        .collect(Collectors.joining(", "));
  }
}
