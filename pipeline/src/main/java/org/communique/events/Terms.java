package org.communique.events;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The terms of an article: 32-bit hashes in ascending order, each with where it stands and how
 * often. Six bytes a term.
 */
final class Terms {

  private static final int REST_BITS = 4;
  private static final int LEAD_BITS = 3;
  static final int REST_MAX = (1 << REST_BITS) - 1;
  static final int LEAD_MAX = (1 << LEAD_BITS) - 1;
  private static final int TITLE_SHIFT = REST_BITS + LEAD_BITS;
  private static final int KIND_SHIFT = TITLE_SHIFT + 1;

  private static final int KIND_MASK = 7;

  private final int[] hashes;
  private final short[] places;

  private Terms(int[] hashes, short[] places) {
    this.hashes = hashes;
    this.places = places;
  }

  /** One term before packing. */
  record Entry(int hash, TermKind kind, boolean inTitle, int inLead, int inRest) {

    private short packed() {
      return (short)
          (kind.ordinal() << KIND_SHIFT
              | (inTitle ? 1 : 0) << TITLE_SHIFT
              | Math.min(inLead, LEAD_MAX) << REST_BITS
              | Math.min(inRest, REST_MAX));
    }
  }

  /** Entries in ascending order of their hashes, without repeats. */
  static Terms of(List<Entry> entries) {
    int[] hashes = new int[entries.size()];
    short[] places = new short[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = entries.get(i).hash();
      places[i] = entries.get(i).packed();
      if (i > 0 && hashes[i] <= hashes[i - 1]) {
        throw new IllegalArgumentException("terms out of order at " + i);
      }
    }
    return new Terms(hashes, places);
  }

  int size() {
    return hashes.length;
  }

  int hash(int index) {
    return hashes[index];
  }

  TermKind kind(int index) {
    return TermKind.at(places[index] >> KIND_SHIFT & KIND_MASK);
  }

  boolean inTitle(int index) {
    return (places[index] >> TITLE_SHIFT & 1) == 1;
  }

  /** Times in the first paragraphs, at most 7. */
  int inLead(int index) {
    return places[index] >> REST_BITS & LEAD_MAX;
  }

  /** Times after the first paragraphs, at most 15. */
  int inRest(int index) {
    return places[index] & REST_MAX;
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeShort(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      out.writeInt(hashes[i]);
      out.writeShort(places[i]);
    }
  }

  static Terms readFrom(DataInput in) throws IOException {
    int size = in.readUnsignedShort();
    int[] hashes = new int[size];
    short[] places = new short[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
      places[i] = in.readShort();
    }
    return new Terms(hashes, places);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Terms that
        && Arrays.equals(hashes, that.hashes)
        && Arrays.equals(places, that.places);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
