package org.communique.commitments.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries by their names, adjectives and seats of government, from {@code countries.txt}. */
public final class Countries {

  /** Letters in which a country's name and its adjective agree. */
  private static final int STEM_LETTERS = 4;

  private record Spelling(String text, String country) {}

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> CAPITALS = new HashMap<>();
  private static final Map<String, String> STEMS = new HashMap<>();
  private static final Map<String, List<Spelling>> LONGER = new HashMap<>();

  static {
    WordFile.lines("countries.txt").forEach(Countries::load);
  }

  private Countries() {}

  private static void load(String line) {
    int slash = line.indexOf(" /");
    String[] names = (slash < 0 ? line : line.substring(0, slash)).split(", ");
    String country = names[0];
    for (String name : names) {
      put(NAMES, name, country);
    }
    if (country.indexOf(' ') < 0 && country.length() >= STEM_LETTERS) {
      STEMS.putIfAbsent(country.substring(0, STEM_LETTERS), country);
    }
    if (slash >= 0) {
      for (String capital : line.substring(slash + 2).strip().split(", ")) {
        put(CAPITALS, capital, country);
      }
    }
  }

  private static void put(Map<String, String> map, String name, String country) {
    map.put(name, country);
    int space = name.indexOf(' ');
    if (space > 0) {
      LONGER
          .computeIfAbsent(name.substring(0, space), key -> new ArrayList<>())
          .add(new Spelling(name, country));
    }
  }

  /** The country of which this is the seat of government, as in "Oslo refused"; null if none. */
  public static @Nullable String ofCapital(String name) {
    return CAPITALS.get(name);
  }

  /** Whether this is a country, a people or a seat of government. */
  public static boolean isNamed(String name) {
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    return NAMES.containsKey(bare) || CAPITALS.containsKey(bare) || ofAdjective(bare) != null;
  }

  /** The country named at word {@code i}, by name, people or capital; null when none is. */
  public static @Nullable String at(Words words, int i) {
    if (!words.isCapitalised(i)) {
      return null;
    }
    String word = words.text(i);
    for (Spelling longer : LONGER.getOrDefault(word, List.of())) {
      int parts = (int) longer.text().chars().filter(c -> c == ' ').count() + 1;
      if (i + parts <= words.size() && words.between(i, i + parts).equals(longer.text())) {
        return longer.country();
      }
    }
    boolean partOf = words.isCapitalised(i - 1) && words.isLower(i - 1, "north", "south", "new");
    if (partOf) {
      return null;
    }
    String country = NAMES.get(word);
    if (country != null) {
      return country;
    }
    boolean alone = i > 0 && !words.isCapitalised(i - 1) && !words.isCapitalised(i + 1);
    String capital = alone && !words.isLower(i - 1, "in", "at", "near") ? CAPITALS.get(word) : null;
    return capital == null ? ofAdjective(word) : capital;
  }

  private static @Nullable String ofAdjective(String word) {
    boolean ending =
        word.endsWith("n")
            || word.endsWith("ns")
            || word.endsWith("ese")
            || word.endsWith("ish")
            || word.endsWith("i");
    return ending && word.length() > STEM_LETTERS && word.indexOf(' ') < 0
        ? STEMS.get(word.substring(0, STEM_LETTERS))
        : null;
  }
}
