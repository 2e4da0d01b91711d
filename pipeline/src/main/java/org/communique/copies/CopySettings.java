package org.communique.copies;

import java.io.Serializable;
import java.util.List;
import org.communique.beat.Thresholds;

/**
 * When two texts are the same text.
 *
 * @param containment share of the shorter text's word sequences that the longer one must hold, 0 to
 *     1; of a text below 120 words, where one edited sentence breaks many, four fifths of it
 * @param numbers share of the shorter text's numbers that the longer one must hold, 0 to 1;
 *     instalments of a template agree in words and differ here
 * @param names the same for capitalised words
 * @param minWords texts with fewer words are copies only when their words are the same
 * @param bucketAll up to this many articles with a key in common are compared each with each
 * @param bucketLimit a key that more articles share is a stock phrase: it is cut, and counted
 */
public record CopySettings(
    double containment, double numbers, double names, int minWords, int bucketAll, int bucketLimit)
    implements Serializable {

  private static final CopySettings DEFAULTS = new CopySettings(0.5, 0.72, 0.5, 12, 24, 2000);

  public CopySettings {
    requireShare("copies.containment", containment);
    requireShare("copies.numbers", numbers);
    requireShare("copies.names", names);
    if (bucketAll < 2 || bucketLimit < bucketAll) {
      throw new IllegalArgumentException(
          "copies.bucket_all " + bucketAll + " and copies.bucket_limit " + bucketLimit);
    }
  }

  public static CopySettings defaults() {
    return DEFAULTS;
  }

  /** The defaults with the numbers a desk has set. */
  public static CopySettings from(Thresholds thresholds) {
    return new CopySettings(
        thresholds.number("copies.containment", DEFAULTS.containment),
        thresholds.number("copies.numbers", DEFAULTS.numbers),
        thresholds.number("copies.names", DEFAULTS.names),
        (int) thresholds.number("copies.min_words", DEFAULTS.minWords),
        (int) thresholds.number("copies.bucket_all", DEFAULTS.bucketAll),
        (int) thresholds.number("copies.bucket_limit", DEFAULTS.bucketLimit));
  }

  /** Every key that {@link #from} reads, sorted. */
  public static List<String> keys() {
    return List.of(
        "copies.bucket_all",
        "copies.bucket_limit",
        "copies.containment",
        "copies.min_words",
        "copies.names",
        "copies.numbers");
  }

  private static void requireShare(String key, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(key + " must be between 0 and 1, is " + value);
    }
  }
}
