package org.communique.copies;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What remains of a text to tell its copies: word sequences, numbers and capitalised words, each as
 * a 32-bit hash and up to a bound; below 4 KB. Up to about {@value #MAX_SHINGLES} words all figures
 * are exact, beyond that estimates.
 *
 * @param textHash of all words in their order
 * @param shingles sequences of words
 * @param opening sequences of the first words
 * @param masked sequences of words in which a number is any number: what a template repeats
 */
public record CopySketch(
    CopyHead head,
    long textHash,
    Sample shingles,
    Sample opening,
    Sample masked,
    Sample numbers,
    Sample capitals) {

  static final int MAX_SHINGLES = 512;
  static final int OPENING_WORDS = 120;
  static final int MAX_MASKED = 256;
  static final int MAX_SPECIFICS = 96;

  public long id() {
    return head.id();
  }

  boolean sameWordsAs(CopySketch other) {
    return textHash == other.textHash && head.words() == other.head.words();
  }

  /**
   * Keys under which copies meet, at most {@value CopyKeys#MAX} and one; two articles that share a
   * key are candidates. Distinct.
   */
  public long[] bandKeys() {
    return CopyKeys.of(textHash, shingles.values(), head.words());
  }

  public void writeTo(DataOutput out) throws IOException {
    head.writeTo(out);
    out.writeLong(textHash);
    shingles.writeTo(out);
    opening.writeTo(out);
    masked.writeTo(out);
    numbers.writeTo(out);
    capitals.writeTo(out);
  }

  public static CopySketch readFrom(DataInput in) throws IOException {
    return new CopySketch(
        CopyHead.readFrom(in),
        in.readLong(),
        Sample.readFrom(in),
        Sample.readFrom(in),
        Sample.readFrom(in),
        Sample.readFrom(in),
        Sample.readFrom(in));
  }
}
