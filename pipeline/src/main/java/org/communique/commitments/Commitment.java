package org.communique.commitments;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: an undertaking and every statement of it.
 *
 * @param id uniform 64-bit hash of its first statement
 * @param actors all who were named as binding themselves, sorted
 * @param parties their sides, sorted
 * @param action of the lead statement, in its own words
 * @param firmness the firmest in which it was stated
 * @param deadline ISO 8601; where it was changed, all values in the order they were stated, joined
 *     by {@code "; "}
 * @param deadlineText as written, joined likewise
 * @param quantity as written, joined likewise
 * @param condition of the lead statement; empty when none
 * @param firstStated earliest day of an article that states it; null when no day is known
 * @param lastStated latest such day; null when no day is known
 * @param statementIds sorted
 * @param leadQuote the sentence of the lead statement
 * @param sources outlets, sorted, each once
 */
public record Commitment(
    long id,
    List<String> actors,
    List<String> parties,
    String action,
    Firmness firmness,
    String deadline,
    String deadlineText,
    String quantity,
    String condition,
    @Nullable LocalDate firstStated,
    @Nullable LocalDate lastStated,
    List<Long> statementIds,
    Status status,
    String leadQuote,
    List<String> sources)
    implements Serializable {

  private static final long NO_DAY = Long.MIN_VALUE;

  public Commitment {
    actors = List.copyOf(actors);
    parties = List.copyOf(parties);
    statementIds = List.copyOf(statementIds);
    sources = List.copyOf(sources);
    if (statementIds.isEmpty()) {
      throw new IllegalArgumentException("a commitment needs a statement");
    }
  }

  /** {@code c} and 16 hexadecimal digits. */
  public String idText() {
    return "c" + HexFormat.of().toHexDigits(id);
  }

  /** Writes all fields in the record's order. */
  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(id);
    Wire.writeTexts(actors, out);
    Wire.writeTexts(parties, out);
    Wire.writeText(action, out);
    out.writeByte(firmness.ordinal());
    Wire.writeText(deadline, out);
    Wire.writeText(deadlineText, out);
    Wire.writeText(quantity, out);
    Wire.writeText(condition, out);
    out.writeLong(firstStated == null ? NO_DAY : firstStated.toEpochDay());
    out.writeLong(lastStated == null ? NO_DAY : lastStated.toEpochDay());
    Wire.writeLongs(statementIds, out);
    out.writeByte(status.ordinal());
    Wire.writeText(leadQuote, out);
    Wire.writeTexts(sources, out);
  }

  /** Reads what {@link #writeTo} wrote. */
  public static Commitment readFrom(DataInput in) throws IOException {
    return new Commitment(
        in.readLong(),
        Wire.readTexts(in),
        Wire.readTexts(in),
        Wire.readText(in),
        Firmness.values()[in.readByte()],
        Wire.readText(in),
        Wire.readText(in),
        Wire.readText(in),
        Wire.readText(in),
        readDay(in.readLong()),
        readDay(in.readLong()),
        Wire.readLongs(in),
        Status.values()[in.readByte()],
        Wire.readText(in),
        Wire.readTexts(in));
  }

  private static @Nullable LocalDate readDay(long day) {
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }
}
