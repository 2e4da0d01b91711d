package org.communique.copies;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The smallest hashes of a set, ascending: two such samples, cut at the same hash, stand to each
 * other as the whole sets do.
 */
final class Sample {

  private final int[] values;
  private final boolean complete;

  private Sample(int[] values, boolean complete) {
    this.values = values;
    this.complete = complete;
  }

  /** Of the first {@code count} entries of {@code hashes}, at most {@code max} distinct ones. */
  static Sample of(int[] hashes, int count, int max) {
    int[] distinct = Arrays.stream(hashes, 0, count).sorted().distinct().toArray();
    return distinct.length <= max
        ? new Sample(distinct, true)
        : new Sample(Arrays.copyOf(distinct, max), false);
  }

  int[] values() {
    return values;
  }

  /** No hash of the set up to this one is missing. */
  int bound() {
    return complete ? Integer.MAX_VALUE : values[values.length - 1];
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeBoolean(complete);
    out.writeShort(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  static Sample readFrom(DataInput in) throws IOException {
    boolean complete = in.readBoolean();
    int[] values = new int[in.readUnsignedShort()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return new Sample(values, complete);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sample that
        && complete == that.complete
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
