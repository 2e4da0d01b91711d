package org.communique.commitments.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.commitments.words.WordFile;
import org.jspecify.annotations.Nullable;

/** The words of {@code chinese.txt}, found in a text without spaces. */
final class HanLexicon {

  private static final String RESOURCE = "chinese.txt";
  private static final Map<String, Integer> CLASSES = load();
  private static final int LONGEST =
      CLASSES.keySet().stream().mapToInt(String::length).max().orElse(0);

  private HanLexicon() {}

  /** Listed words of a text in simplified characters, the longest at each place, in order. */
  static List<HanWord> scan(String text) {
    List<HanWord> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      HanWord word = at(text, i);
      if (word != null) {
        words.add(word);
      }
      i = word == null ? i + 1 : word.to();
    }
    return words;
  }

  private static @Nullable HanWord at(String text, int from) {
    for (int to = Math.min(text.length(), from + LONGEST); to > from; to--) {
      Integer classes = CLASSES.get(text.substring(from, to));
      if (classes != null) {
        return new HanWord(from, to, classes);
      }
    }
    return null;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> classes = new HashMap<>();
    for (String line : WordFile.lines(RESOURCE)) {
      int colon = line.indexOf(':');
      int bit = HanClass.of(line.substring(0, colon)).bit();
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        classes.merge(word, bit, (a, b) -> a | b);
      }
    }
    return classes;
  }
}
