package org.communique.copies;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What grouping needs to know of an article beside its links.
 *
 * @param published publication day; null when unknown
 * @param titleHash of the headline's words; 0 when it has none
 * @param words length of the text
 * @param agency the news agency the text credits, lower case; empty when none
 * @param update whether the text says that it replaces an earlier one
 */
public record CopyHead(
    long id,
    String source,
    @Nullable LocalDate published,
    long titleHash,
    int words,
    String agency,
    boolean update) {

  /** How much longer an undated text must be to come before a dated one. */
  private static final double FULLER = 1.25;

  private static final long UNDATED = Long.MIN_VALUE;

  /**
   * Earliest day first, then what is no update, the agency's own, the fullest text, the smallest
   * id; undated articles last.
   */
  static final Comparator<CopyHead> EARLIEST_FULLEST =
      Comparator.<CopyHead>comparingLong(h -> h.published == null ? Long.MAX_VALUE : h.day())
          .thenComparing(CopyHead::update)
          .thenComparing(CopyHead::isOwnAgency, Comparator.reverseOrder())
          .thenComparing(CopyHead::words, Comparator.reverseOrder())
          .thenComparingLong(CopyHead::id);

  /** Whether the outlet is the agency that the text credits: the text's first home. */
  public boolean isOwnAgency() {
    return !agency.isEmpty() && Agencies.isAgency(source, agency);
  }

  /** Whether this undated text is so much fuller than a dated one that the latter was cut. */
  boolean isClearlyFullerThan(CopyHead other) {
    return words > FULLER * other.words;
  }

  /** Whether one carries another headline than the other. */
  boolean isHeadedOtherwise(CopyHead other) {
    return titleHash != 0 && other.titleHash != 0 && titleHash != other.titleHash;
  }

  private long day() {
    return published == null ? UNDATED : published.toEpochDay();
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(id);
    out.writeUTF(source);
    out.writeLong(day());
    out.writeLong(titleHash);
    out.writeInt(words);
    out.writeUTF(agency);
    out.writeBoolean(update);
  }

  public static CopyHead readFrom(DataInput in) throws IOException {
    long id = in.readLong();
    String source = in.readUTF();
    long day = in.readLong();
    LocalDate published = day == UNDATED ? null : LocalDate.ofEpochDay(day);
    return new CopyHead(
        id, source, published, in.readLong(), in.readInt(), in.readUTF(), in.readBoolean());
  }
}
