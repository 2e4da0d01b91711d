package org.communique.copies;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Two articles that are copies of one text.
 *
 * @param a the smaller id
 * @param b the larger id
 * @param aInB share of a's word sequences that b holds, 0 to 1
 * @param bInA share of b's word sequences that a holds, 0 to 1
 * @param same whether their words are the same in the same order
 */
public record CopyLink(long a, long b, double aInB, double bInA, boolean same) {

  public CopyLink {
    if (a >= b) {
      throw new IllegalArgumentException("a link needs a < b: " + a + ", " + b);
    }
  }

  /** Share of the shorter text found in the longer, 0 to 1. */
  public double similarity() {
    return same ? 1 : Math.max(aInB, bInA);
  }

  long other(long id) {
    return id == a ? b : a;
  }

  /** Share of the text of {@code id} that the other one holds. */
  double heldOf(long id) {
    return id == a ? aInB : bInA;
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(a);
    out.writeLong(b);
    out.writeDouble(aInB);
    out.writeDouble(bInA);
    out.writeBoolean(same);
  }

  public static CopyLink readFrom(DataInput in) throws IOException {
    return new CopyLink(
        in.readLong(), in.readLong(), in.readDouble(), in.readDouble(), in.readBoolean());
  }
}
