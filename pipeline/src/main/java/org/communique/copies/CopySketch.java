package org.communique.copies;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What remains of a text to tell its copies: at most {@value #MAX_SHINGLES} word sequences and
 * {@value #MAX_SPECIFICS} numbers and names, each as a 32-bit hash; below 3 KB.
 *
 * <p>The kept sequences are those with the smallest hashes, so the sketches of a short and a long
 * text can be compared: both are cut at the same hash, and the share found below the cut estimates
 * the share in the whole. Up to about {@value #MAX_SHINGLES} words the figures are exact.
 */
public final class CopySketch {

  static final int MAX_SHINGLES = 512;
  static final int MAX_SPECIFICS = 96;

  private final CopyHead head;
  private final long textHash;
  private final int[] shingles;
  private final boolean allShingles;
  private final int[] specifics;
  private final boolean allSpecifics;

  /**
   * @param textHash of all words in their order
   * @param shingles ascending, without repeats
   * @param specifics ascending, without repeats
   */
  CopySketch(CopyHead head, long textHash, int[] shingles, int[] specifics) {
    this(
        head,
        textHash,
        Arrays.copyOf(shingles, Math.min(shingles.length, MAX_SHINGLES)),
        shingles.length <= MAX_SHINGLES,
        Arrays.copyOf(specifics, Math.min(specifics.length, MAX_SPECIFICS)),
        specifics.length <= MAX_SPECIFICS);
  }

  private CopySketch(
      CopyHead head,
      long textHash,
      int[] shingles,
      boolean allShingles,
      int[] specifics,
      boolean allSpecifics) {
    this.head = head;
    this.textHash = textHash;
    this.shingles = shingles;
    this.allShingles = allShingles;
    this.specifics = specifics;
    this.allSpecifics = allSpecifics;
  }

  public long id() {
    return head.id();
  }

  public CopyHead head() {
    return head;
  }

  boolean sameWordsAs(CopySketch other) {
    return textHash == other.textHash && head.words() == other.head.words();
  }

  Overlap shingleOverlap(CopySketch other) {
    return Overlap.of(shingles, allShingles, other.shingles, other.allShingles);
  }

  Overlap specificsOverlap(CopySketch other) {
    return Overlap.of(specifics, allSpecifics, other.specifics, other.allSpecifics);
  }

  /**
   * Keys under which copies meet, at most {@value CopyKeys#MAX} and one; two articles that share a
   * key are candidates. Distinct.
   */
  public long[] bandKeys() {
    return CopyKeys.of(textHash, shingles, head.words());
  }

  public void writeTo(DataOutput out) throws IOException {
    head.writeTo(out);
    out.writeLong(textHash);
    writeAll(out, shingles, allShingles);
    writeAll(out, specifics, allSpecifics);
  }

  public static CopySketch readFrom(DataInput in) throws IOException {
    CopyHead head = CopyHead.readFrom(in);
    long textHash = in.readLong();
    boolean allShingles = in.readBoolean();
    int[] shingles = readInts(in);
    boolean allSpecifics = in.readBoolean();
    return new CopySketch(head, textHash, shingles, allShingles, readInts(in), allSpecifics);
  }

  private static void writeAll(DataOutput out, int[] values, boolean all) throws IOException {
    out.writeBoolean(all);
    out.writeShort(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static int[] readInts(DataInput in) throws IOException {
    int[] values = new int[in.readUnsignedShort()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CopySketch that
        && head.equals(that.head)
        && textHash == that.textHash
        && allShingles == that.allShingles
        && allSpecifics == that.allSpecifics
        && Arrays.equals(shingles, that.shingles)
        && Arrays.equals(specifics, that.specifics);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(textHash) * 31 + head.hashCode();
  }
}
