package org.communique.beat;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers a desk has set in {@code beat.yaml} under {@code thresholds}; every other keeps its
 * default.
 */
public record Thresholds(Map<String, Double> values) implements Serializable {

  public Thresholds {
    values = new TreeMap<>(values);
  }

  public static Thresholds defaults() {
    return new Thresholds(Map.of());
  }

  /** The value of {@code key}, such as {@code copies.containment}, or {@code fallback}. */
  public double number(String key, double fallback) {
    return values.getOrDefault(key, fallback);
  }

  /** A copy in which {@code key} has {@code value}. */
  public Thresholds with(String key, double value) {
    Map<String, Double> changed = new TreeMap<>(values);
    changed.put(key, value);
    return new Thresholds(changed);
  }
}
