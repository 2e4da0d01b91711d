package org.communique.commitments.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verbs of several words ("set up", "phasing out"), read as the one word that says the same. */
final class Phrasal {

  private static final Map<String, List<Phrasal>> BY_FIRST = load();

  private final String[] words;
  private final String stem;

  private Phrasal(String[] words, String stem) {
    this.words = words;
    this.stem = stem;
  }

  /** The longest phrase of {@code phrasal.txt} that begins at word {@code i}; null when none. */
  static @Nullable Phrasal at(Words words, int i) {
    Phrasal longest = null;
    for (Phrasal phrase : BY_FIRST.getOrDefault(words.lower(i), List.of())) {
      boolean longer = longest == null || phrase.size() > longest.size();
      if (longer && phrase.stands(words, i)) {
        longest = phrase;
      }
    }
    return longest;
  }

  private boolean stands(Words text, int i) {
    for (int k = 1; k < words.length; k++) {
      if (!text.isLower(i + k, words[k])) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return words.length;
  }

  /** The stem of the word that says the same. */
  String stem() {
    return stem;
  }

  private static Map<String, List<Phrasal>> load() {
    Map<String, List<Phrasal>> phrases = new HashMap<>();
    Kindred kindred = new Kindred();
    for (String line : WordFile.lines("phrasal.txt")) {
      int colon = line.indexOf(':');
      String stem = kindred.stem(line.substring(0, colon));
      for (String phrase : line.substring(colon + 1).split(",")) {
        String[] words = phrase.strip().split(" ");
        for (String form : Inflections.ofVerb(words[0])) {
          phrases
              .computeIfAbsent(form, key -> new ArrayList<>())
              .add(new Phrasal(words.clone(), stem));
        }
      }
    }
    return phrases;
  }
}
