package org.communique.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Precision and recall of a text against the true one, over runs of four words with their counts,
 * as scrapinghub/article-extraction-benchmark computes them.
 */
record TextOverlap(double shared, double spurious, double missing) {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

  static TextOverlap of(String truth, String found) {
    Map<String, Integer> wanted = runs(truth);
    Map<String, Integer> got = runs(found);
    double shared = 0;
    double spurious = 0;
    double missing = 0;
    for (Map.Entry<String, Integer> run : wanted.entrySet()) {
      int count = got.getOrDefault(run.getKey(), 0);
      shared += Math.min(run.getValue(), count);
      missing += Math.max(0, run.getValue() - count);
    }
    for (Map.Entry<String, Integer> run : got.entrySet()) {
      spurious += Math.max(0, run.getValue() - wanted.getOrDefault(run.getKey(), 0));
    }
    return new TextOverlap(shared, spurious, missing);
  }

  boolean hasFound() {
    return shared + spurious > 0;
  }

  boolean hasTruth() {
    return shared + missing > 0;
  }

  double precision() {
    return hasFound() ? shared / (shared + spurious) : 0;
  }

  double recall() {
    return hasTruth() ? shared / (shared + missing) : 0;
  }

  double f1() {
    return shared == 0 ? 0 : 2 * shared / (2 * shared + spurious + missing);
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
      String run = String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS)));
      if (!run.isEmpty()) {
        runs.merge(run, 1, Integer::sum);
      }
    }
    return runs;
  }
}
