package org.communique.events;

import java.io.Serializable;
import java.util.List;
import org.communique.beat.Thresholds;

/**
 * When two articles tell of the same happening.
 *
 * @param threshold average score that holds an event together, 0 to 1
 * @param storylineThreshold average share of words in common that holds events in one storyline, 0
 *     to 1
 * @param windowDays articles published further apart are never of one event; undated ones may be of
 *     any
 * @param storylineDays the same for a storyline
 * @param maxArticles an event never grows beyond this many articles
 * @param bucketLimit a key that more articles of one window share says nothing: it is cut, and
 *     counted
 */
public record EventSettings(
    double threshold,
    double storylineThreshold,
    int windowDays,
    int storylineDays,
    int maxArticles,
    int bucketLimit)
    implements Serializable {

  private static final EventSettings DEFAULTS = new EventSettings(0.5, 0.1, 7, 60, 500, 100);

  public EventSettings {
    requireShare("events.threshold", threshold);
    requireShare("events.storyline_threshold", storylineThreshold);
    if (windowDays < 0 || storylineDays < windowDays) {
      throw new IllegalArgumentException(
          "events.window_days must be 0 or more and not above events.storyline_days, are "
              + windowDays
              + " and "
              + storylineDays);
    }
    if (maxArticles < 1 || bucketLimit < 2) {
      throw new IllegalArgumentException(
          "events.max_articles " + maxArticles + " and events.bucket_limit " + bucketLimit);
    }
  }

  public static EventSettings defaults() {
    return DEFAULTS;
  }

  /** The defaults with the numbers a desk has set. */
  public static EventSettings from(Thresholds thresholds) {
    return new EventSettings(
        thresholds.number("events.threshold", DEFAULTS.threshold),
        thresholds.number("events.storyline_threshold", DEFAULTS.storylineThreshold),
        (int) thresholds.number("events.window_days", DEFAULTS.windowDays),
        (int) thresholds.number("events.storyline_days", DEFAULTS.storylineDays),
        (int) thresholds.number("events.max_articles", DEFAULTS.maxArticles),
        (int) thresholds.number("events.bucket_limit", DEFAULTS.bucketLimit));
  }

  /** Every key that {@link #from} reads, sorted. */
  public static List<String> keys() {
    return List.of(
        "events.bucket_limit",
        "events.max_articles",
        "events.storyline_days",
        "events.storyline_threshold",
        "events.threshold",
        "events.window_days");
  }

  private static void requireShare(String key, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(key + " must be between 0 and 1, is " + value);
    }
  }
}
