package org.communique.commitments.chinese;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.communique.commitments.words.HanAmounts;
import org.communique.commitments.words.Terms;
import org.communique.commitments.words.WordFile;

/**
 * The substance of a Chinese undertaking in the terms of the English ones, so that the ledger knows
 * a promise again in the other language: known words as their English stems, amounts as amounts,
 * what is left as pairs of characters.
 */
final class HanTerms {

  private static final String RESOURCE = "chinese-english.txt";
  private static final Map<String, List<String>> STEMS = load();
  private static final int LONGEST =
      STEMS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private HanTerms() {}

  /** Terms of a part of a sentence in simplified characters. */
  static TreeSet<String> of(String text) {
    TreeSet<String> terms = new TreeSet<>(HanAmounts.terms(text));
    int unknown = 0;
    int i = 0;
    while (i < text.length()) {
      int end = known(text, i);
      boolean plain = end == i && isPlain(text, i);
      if (!plain) {
        addPairs(text, unknown, i, terms);
      }
      if (end > i) {
        terms.addAll(STEMS.getOrDefault(text.substring(i, end), List.of()));
      }
      i = Math.max(end, i + 1);
      unknown = plain ? unknown : i;
    }
    addPairs(text, unknown, text.length(), terms);
    return terms;
  }

  private static int known(String text, int from) {
    for (int to = Math.min(text.length(), from + LONGEST); to > from; to--) {
      if (STEMS.containsKey(text.substring(from, to))) {
        return to;
      }
    }
    return from;
  }

  /** A character that may be part of a word nobody listed. */
  private static boolean isPlain(String text, int i) {
    char c = text.charAt(i);
    return Character.isIdeographic(c) && "的了和与及在于将对向等并为到至年月日前底内个中上".indexOf(c) < 0;
  }

  private static void addPairs(String text, int from, int to, TreeSet<String> terms) {
    for (int i = from; i + 1 < to; i++) {
      terms.add(text.substring(i, i + 2));
    }
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> stems = new HashMap<>();
    for (String line : WordFile.lines(RESOURCE)) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        stems.merge(words[i], Terms.stems(words[0]), HanTerms::joined);
      }
    }
    return stems;
  }

  private static List<String> joined(List<String> a, List<String> b) {
    TreeSet<String> both = new TreeSet<>(a);
    both.addAll(b);
    return List.copyOf(both);
  }
}
