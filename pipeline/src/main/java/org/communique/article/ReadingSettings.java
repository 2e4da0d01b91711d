package org.communique.article;

import java.io.Serializable;
import java.time.LocalDate;
import org.communique.beat.Sources;

/**
 * What reading needs to know beside the bytes.
 *
 * @param sources the beat's outlets, to name a source by its web address
 * @param asOf the run's day: a publication date after it is taken for unknown
 * @param maxBytes unpacked size of the largest record; a file of one article is one record
 * @param maxPackedRatio how many times its packed size a {@code .gz} may grow
 */
public record ReadingSettings(Sources sources, LocalDate asOf, long maxBytes, int maxPackedRatio)
    implements Serializable {

  /** 64 MiB: no article is longer, and a worker still holds it. */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  /** News text packs 3 to 8 times, JSON with long keys up to 30; a bomb about 1,000 times. */
  public static final int DEFAULT_MAX_PACKED_RATIO = 200;

  public ReadingSettings {
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE / 2) {
      throw new IllegalArgumentException("maxBytes " + maxBytes + " not in 1..2^30");
    }
    if (maxPackedRatio < 2) {
      throw new IllegalArgumentException("maxPackedRatio " + maxPackedRatio + " under 2");
    }
  }

  public static ReadingSettings of(Sources sources, LocalDate asOf) {
    return new ReadingSettings(sources, asOf, DEFAULT_MAX_BYTES, DEFAULT_MAX_PACKED_RATIO);
  }
}
