package org.communique.events;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How much two articles have in common.
 *
 * @param a the smaller id
 * @param b the larger id
 * @param words cosine of their words, 0 to 1
 * @param logOdds of telling of one event, by the two alone; {@link #NEVER} when out of the window
 * @param doubt what many other articles take off these log-odds when most are lonely, 0 or less
 */
public record ScoredLink(long a, long b, double words, double logOdds, double doubt) {

  /** Log-odds of two articles that cannot be of one event. */
  public static final double NEVER = -1000;

  public ScoredLink {
    if (a >= b) {
      throw new IllegalArgumentException("a link needs a < b: " + a + ", " + b);
    }
  }

  /** A link without doubt. */
  public ScoredLink(long a, long b, double words, double logOdds) {
    this(a, b, words, logOdds, 0);
  }

  /**
   * @param lonely how lonely the articles of the collection are, 0 to 1
   */
  double logOdds(double lonely) {
    return logOdds + lonely * doubt;
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(a);
    out.writeLong(b);
    out.writeDouble(words);
    out.writeDouble(logOdds);
    out.writeDouble(doubt);
  }

  public static ScoredLink readFrom(DataInput in) throws IOException {
    return new ScoredLink(
        in.readLong(), in.readLong(), in.readDouble(), in.readDouble(), in.readDouble());
  }
}
