package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;

/**
 * A row of a table as CSV, with what sorts it.
 *
 * @param bucket rows of a smaller bucket come first in the file
 * @param key order inside the bucket
 */
record TableLine(int bucket, String key, String line) {

  /** Of a row whose key begins with a uniform hash, the first bits choose one of 8 buckets. */
  private static final int BUCKET_BITS = 3;

  static final Comparator<TableLine> ORDER =
      Comparator.comparing(TableLine::key).thenComparing(TableLine::line);

  /** A row sorted by the hash of its id and then by {@code rest}. */
  static TableLine byHash(long id, String rest, String line) {
    return new TableLine(
        (int) (id >>> (Long.SIZE - BUCKET_BITS)), String.format("%016x", id) + rest, line);
  }

  /** A row of a small table, sorted in one go. */
  static TableLine of(String key, String line) {
    return new TableLine(0, key, line);
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeByte(bucket);
    Texts.write(out, key);
    Texts.write(out, line);
  }

  static TableLine readFrom(DataInput in) throws IOException {
    return new TableLine(in.readByte(), Texts.read(in), Texts.read(in));
  }
}
