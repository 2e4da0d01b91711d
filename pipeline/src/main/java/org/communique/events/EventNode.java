package org.communique.events;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What clustering needs to know of an article beside its links.
 *
 * @param published publication day; null when unknown
 * @param happened the day its lead speaks of; null when none or not told
 * @param words length of the text
 * @param tongue what its words can be compared with
 */
public record EventNode(
    long id,
    String source,
    String title,
    @Nullable LocalDate published,
    @Nullable LocalDate happened,
    int words,
    Tongue tongue) {

  private static final long UNKNOWN = Long.MIN_VALUE;

  /** Earliest first, undated last, ties by id. */
  static final Comparator<EventNode> EARLIEST =
      Comparator.<EventNode>comparingLong(
              n -> n.published == null ? Long.MAX_VALUE : n.published.toEpochDay())
          .thenComparingLong(EventNode::id);

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(id);
    out.writeUTF(source);
    out.writeUTF(title);
    writeDay(out, published);
    writeDay(out, happened);
    out.writeInt(words);
    out.writeByte(tongue.ordinal());
  }

  public static EventNode readFrom(DataInput in) throws IOException {
    return new EventNode(
        in.readLong(),
        in.readUTF(),
        in.readUTF(),
        readDay(in),
        readDay(in),
        in.readInt(),
        Tongue.at(in.readUnsignedByte()));
  }

  private static void writeDay(DataOutput out, @Nullable LocalDate day) throws IOException {
    out.writeLong(day == null ? UNKNOWN : day.toEpochDay());
  }

  private static @Nullable LocalDate readDay(DataInput in) throws IOException {
    long day = in.readLong();
    return day == UNKNOWN ? null : LocalDate.ofEpochDay(day);
  }
}
