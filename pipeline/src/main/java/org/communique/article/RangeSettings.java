package org.communique.article;

import java.io.Serializable;
import java.util.List;
import org.communique.beat.Thresholds;

/**
 * How large files are shared among workers. Never changes what is read, only the names of the parts
 * that bodies are published in.
 *
 * @param rangeMegabytes length of a range in MiB; a file of lines that is longer than two falls
 *     into several. 8 are some 2,000 articles, a second of reading and half a minute of digesting:
 *     starting one costs nothing beside it, and the last one keeps no worker waiting for long
 */
public record RangeSettings(double rangeMegabytes) implements Serializable {

  private static final RangeSettings DEFAULTS = new RangeSettings(8);

  public RangeSettings {
    if (!(rangeMegabytes > 0 && rangeMegabytes <= 1 << 20)) {
      throw new IllegalArgumentException(
          "reading.range_megabytes must be over 0 and at most 2^20, is " + rangeMegabytes);
    }
  }

  public static RangeSettings defaults() {
    return DEFAULTS;
  }

  /** The default with the number a desk has set. */
  public static RangeSettings from(Thresholds thresholds) {
    return new RangeSettings(thresholds.number("reading.range_megabytes", DEFAULTS.rangeMegabytes));
  }

  /** Every key that {@link #from} reads. */
  public static List<String> keys() {
    return List.of("reading.range_megabytes");
  }

  /** The length in bytes. */
  public long rangeBytes() {
    return Math.max(1, Math.round(rangeMegabytes * (1 << 20)));
  }

  /** Whether a file is cut, if it can be. */
  public boolean cuts(long fileBytes) {
    return fileBytes > 2 * rangeBytes();
  }
}
