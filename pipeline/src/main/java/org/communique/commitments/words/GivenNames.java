package org.communique.commitments.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Common given names, by which an unknown name is told to be a person's. */
public final class GivenNames {

  private static final Set<String> NAMES = load();

  private GivenNames() {}

  /** Whether a word as written is a given name. */
  public static boolean contains(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> load() {
    return WordFile.lines("given-names.txt").stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
