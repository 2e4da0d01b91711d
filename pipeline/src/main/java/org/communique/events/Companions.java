package org.communique.events;

import java.util.Map;
import java.util.TreeMap;

/**
 * A second look at neighbourhoods: not whose words are close, but who would be of one event at a
 * first reading. Where the same others go with both of two articles, the two go together, also when
 * the desk's usual subject gives all of them the same words.
 */
final class Companions {

  /** Less likely companions are too many to keep and too weak to count. */
  private static final double UNLIKELY = 0.05;

  /** Likelihood of each companion, by id. */
  private final Map<Long, TreeMap<Long, Double>> companions = new TreeMap<>();

  private final double own;

  /**
   * @param own an article is its own companion as surely as its best one, and at least so
   */
  Companions(double own) {
    this.own = own;
  }

  /**
   * @param likelihood of being one event, 0 to 1
   */
  void add(ScoredLink link, double likelihood) {
    if (likelihood >= UNLIKELY) {
      put(link.a(), link.b(), likelihood);
      put(link.b(), link.a(), likelihood);
    }
  }

  private void put(long from, long to, double likelihood) {
    TreeMap<Long, Double> known = companions.computeIfAbsent(from, id -> new TreeMap<>());
    known.put(to, likelihood);
    known.merge(from, Math.max(own, likelihood), Math::max);
  }

  /** Cosine of the two articles' companions, 0 to 1. */
  double similarity(long a, long b) {
    TreeMap<Long, Double> ofA = companions.get(a);
    TreeMap<Long, Double> ofB = companions.get(b);
    if (ofA == null || ofB == null) {
      return 0;
    }
    if (ofA.size() > ofB.size()) {
      return similarity(b, a);
    }
    double dot = 0;
    for (Map.Entry<Long, Double> each : ofA.entrySet()) {
      dot += each.getValue() * ofB.getOrDefault(each.getKey(), 0.0);
    }
    return dot / (length(ofA) * length(ofB));
  }

  private static double length(TreeMap<Long, Double> companions) {
    double sum = 0;
    for (double likelihood : companions.values()) {
      sum += likelihood * likelihood;
    }
    return Math.sqrt(sum);
  }
}
