package org.communique.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well found groups agree with true groups; all figures 0 to 1 but {@code ari}, which is 0 for
 * chance and may be negative.
 *
 * @param groups true groups
 * @param groupsFound found groups
 * @param b3Precision B-cubed precision (Bagga and Baldwin, 1998): averaged over articles, the share
 *     of an article's found group that truly belongs to it
 * @param b3Recall the share of its true group that was found with it
 * @param ari adjusted Rand index (Hubert and Arabie, 1985)
 * @param pairPrecision of all pairs put together, the share that belongs together; 1 when none is
 * @param pairRecall of all pairs that belong together, the share put together; 1 when none does
 */
public record ClusterMetrics(
    int articles,
    int groups,
    int groupsFound,
    double b3Precision,
    double b3Recall,
    double ari,
    double pairPrecision,
    double pairRecall) {

  /** The i-th entries name the true and the found group of the i-th article. */
  public static ClusterMetrics of(List<String> truth, List<String> found) {
    if (truth.size() != found.size() || truth.isEmpty()) {
      throw new IllegalArgumentException(
          "need one true and one found group an article, and an article: "
              + truth.size()
              + " and "
              + found.size());
    }
    Map<String, Map<String, Integer>> cells = new TreeMap<>();
    Map<String, Integer> trueSizes = new HashMap<>();
    Map<String, Integer> foundSizes = new HashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      cells
          .computeIfAbsent(truth.get(i), key -> new TreeMap<>())
          .merge(found.get(i), 1, Integer::sum);
      trueSizes.merge(truth.get(i), 1, Integer::sum);
      foundSizes.merge(found.get(i), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    double together = 0;
    for (Map.Entry<String, Map<String, Integer>> row : cells.entrySet()) {
      for (Map.Entry<String, Integer> cell : row.getValue().entrySet()) {
        double count = cell.getValue();
        precision += count * count / foundSizes.getOrDefault(cell.getKey(), 1);
        recall += count * count / trueSizes.getOrDefault(row.getKey(), 1);
        together += pairs(count);
      }
    }
    int n = truth.size();
    double truePairs = trueSizes.values().stream().mapToDouble(ClusterMetrics::pairs).sum();
    double foundPairs = foundSizes.values().stream().mapToDouble(ClusterMetrics::pairs).sum();
    return new ClusterMetrics(
        n,
        trueSizes.size(),
        foundSizes.size(),
        precision / n,
        recall / n,
        ari(together, truePairs, foundPairs, pairs(n)),
        foundPairs == 0 ? 1 : together / foundPairs,
        truePairs == 0 ? 1 : together / truePairs);
  }

  /**
   * Figures of single pairs, where no groups are known: every pair is two articles, and only the
   * pair figures and the adjusted Rand index over pairs mean anything.
   *
   * @param truth whether the i-th pair belongs together
   */
  static ClusterMetrics ofPairs(List<Boolean> truth, List<Boolean> found) {
    List<String> trueGroups = new ArrayList<>();
    List<String> foundGroups = new ArrayList<>();
    for (int i = 0; i < truth.size(); i++) {
      trueGroups.add(i + "a");
      trueGroups.add(i + (truth.get(i) ? "a" : "b"));
      foundGroups.add(i + "a");
      foundGroups.add(i + (found.get(i) ? "a" : "b"));
    }
    return of(trueGroups, foundGroups);
  }

  public double b3F1() {
    return harmonic(b3Precision, b3Recall);
  }

  public double pairF1() {
    return harmonic(pairPrecision, pairRecall);
  }

  private static double ari(double together, double truePairs, double foundPairs, double all) {
    double expected = all == 0 ? 0 : truePairs * foundPairs / all;
    double most = (truePairs + foundPairs) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
  }

  private static double pairs(double size) {
    return size * (size - 1) / 2;
  }

  private static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
