package org.communique.flow;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an event was reported from, by the datelines of its articles. */
final class DatelinePlace {

  /** An apostrophe begins no word: Xi'an. */
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");

  /** Small words inside the names of places, in the languages whose places agencies write. */
  private static final Set<String> PARTICLES =
      Set.of(
          "am", "an", "and", "au", "aux", "da", "de", "del", "der", "des", "di", "do", "dos", "du",
          "la", "le", "les", "of", "sur", "the", "upon");

  private DatelinePlace() {}

  /**
   * The place more articles wrote from than from any other, with small letters; empty when two are
   * as frequent or no article has one. A dateline of several places tells nothing here.
   *
   * @param counts articles by dateline place as written, the empty name for those without
   */
  static String shared(Map<String, Integer> counts) {
    Map<String, Integer> places = new TreeMap<>();
    counts.forEach((place, articles) -> places.merge(written(place), articles, Integer::sum));
    places.keySet().removeIf(place -> place.isEmpty() || place.indexOf('/') >= 0);
    int most = places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (places.values().stream().filter(articles -> articles == most).count() != 1) {
      return "";
    }
    return places.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** {@code NEW YORK} as {@code New York}; a name that has small letters stays as it is. */
  static String written(String place) {
    if (place.chars().anyMatch(Character::isLowerCase)) {
      return place;
    }
    Matcher words = WORD.matcher(place.toLowerCase(Locale.ROOT));
    return words.replaceAll(
        word ->
            word.start() > 0 && PARTICLES.contains(word.group())
                ? word.group()
                : Matcher.quoteReplacement(capitalised(word.group())));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
