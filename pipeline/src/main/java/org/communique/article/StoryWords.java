package org.communique.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether lines say the same words. */
final class StoryWords {

  /** Share of a standfirst's word triples that the story repeats when it is only a duplicate. */
  private static final double REPEATED = 0.6;

  private StoryWords() {}

  /** Whether a line is the title again, signs and case apart. */
  static boolean same(String line, String title) {
    return !title.isEmpty()
        && line.length() <= 2 * title.length() + 20
        && title.length() <= 2 * line.length() + 20
        && letters(line).equals(letters(title));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether the body says again what a line above it says. */
  static boolean repeats(String line, List<String> body) {
    List<String> words = words(line);
    if (words.size() < 3) {
      return false;
    }
    Set<String> triples = new HashSet<>();
    for (String paragraph : body) {
      List<String> said = words(paragraph);
      for (int i = 0; i + 3 <= said.size(); i++) {
        triples.add(String.join(" ", said.subList(i, i + 3)));
      }
    }
    int repeated = 0;
    for (int i = 0; i + 3 <= words.size(); i++) {
      repeated += triples.contains(String.join(" ", words.subList(i, i + 3))) ? 1 : 0;
    }
    return repeated >= REPEATED * (words.size() - 2);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]{1,100}", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
