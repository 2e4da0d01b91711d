package org.communique.events;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How much two articles speak of one happening.
 *
 * @param a the smaller id
 * @param b the larger id
 * @param score of being one event, 0 to 1
 * @param storyScore of being one storyline, 0 to 1
 */
public record ScoredLink(long a, long b, double score, double storyScore) {

  public ScoredLink {
    if (a >= b) {
      throw new IllegalArgumentException("a link needs a < b: " + a + ", " + b);
    }
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(a);
    out.writeLong(b);
    out.writeDouble(score);
    out.writeDouble(storyScore);
  }

  public static ScoredLink readFrom(DataInput in) throws IOException {
    return new ScoredLink(in.readLong(), in.readLong(), in.readDouble(), in.readDouble());
  }
}
