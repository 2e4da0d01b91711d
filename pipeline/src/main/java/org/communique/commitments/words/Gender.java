package org.communique.commitments.words;

import java.util.Set;

/** Whom {@code he} and {@code she} can mean, by the given name or what somebody is called. */
public enum Gender {
  WOMAN,
  MAN,
  UNKNOWN;

  private static final String RESOURCE = "womens-names.txt";
  private static final Set<String> WOMEN = load("women:");
  private static final Set<String> BOTH = load("both:");

  /** By the first of a full name; of a surname nothing is known. */
  public static Gender ofName(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? UNKNOWN : Vocabulary.at(name.substring(0, space)).gender;
  }

  /** By what somebody is called before the name, else by the name. */
  public static Gender of(String office, String name) {
    if (office.endsWith("woman") || office.equals("queen")) {
      return WOMAN;
    }
    return office.equals("king") ? MAN : ofName(name);
  }

  /** By what stands before a name: {@code Mrs.}, {@code Congressman}; of most titles nothing. */
  public static Gender ofTitle(String title) {
    return switch (title) {
      case "mr", "mr.", "congressman" -> MAN;
      case "mrs", "mrs.", "ms", "ms." -> WOMAN;
      default -> title.endsWith("woman") ? WOMAN : UNKNOWN;
    };
  }

  /** By a given name; of other words nothing is known. */
  static Gender ofGiven(String given) {
    String lower = given.toLowerCase(java.util.Locale.ROOT);
    if (WOMEN.contains(lower)) {
      return WOMAN;
    }
    return GivenNames.contains(given) && !BOTH.contains(lower) ? MAN : UNKNOWN;
  }

  /** Whom a pronoun means; unknown for "they" and "it". */
  public static Gender ofPronoun(String pronoun) {
    return switch (pronoun) {
      case "she", "her" -> WOMAN;
      case "he", "his", "him" -> MAN;
      default -> UNKNOWN;
    };
  }

  /** Whether both may be said of one person. */
  public boolean mayBe(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  private static Set<String> load(String line) {
    String names =
        WordFile.lines(RESOURCE).stream().filter(l -> l.startsWith(line)).findFirst().orElseThrow();
    return Set.of(names.substring(line.length()).strip().split(" "));
  }
}
