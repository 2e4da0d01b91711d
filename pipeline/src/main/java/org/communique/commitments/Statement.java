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
 * One sentence in which an actor undertakes something, or takes an undertaking back.
 *
 * @param id uniform 64-bit hash of article, sentence and rank in the sentence
 * @param sentenceNo 1-based number in the body
 * @param start offset of the sentence in the article's body
 * @param end offset after its last character
 * @param quote the sentence as written, line feeds as spaces
 * @param actors who binds itself: names of {@code actors.csv}, or the noun phrase as written
 * @param parties sides of the known actors; empty when no actor is known
 * @param speaker who is quoted as saying so; empty when the reporter says it
 * @param action the undertaking in the sentence's own words, a verb phrase of about twelve words
 * @param deadline {@code 2030}, {@code 2030-06}, {@code 2030-06-01} or empty
 * @param deadlineText as written; empty when none
 * @param quantity number with unit and baseline as written; empty when none
 * @param condition the actor's own condition as written; empty when none
 * @param withdrawal whether an undertaking is taken back or refused
 * @param published day of the article; null when unknown
 * @param source outlet; empty when unknown
 * @param terms stems of the action's content words, sorted, each once: the substance the ledger
 *     compares
 * @param rule name of the rule that took the sentence
 */
public record Statement(
    long id,
    long articleId,
    int sentenceNo,
    int start,
    int end,
    String quote,
    List<String> actors,
    List<String> parties,
    String speaker,
    String action,
    Firmness firmness,
    String deadline,
    String deadlineText,
    String quantity,
    String condition,
    boolean withdrawal,
    @Nullable LocalDate published,
    String source,
    List<String> terms,
    String rule)
    implements Serializable {

  private static final long NO_DAY = Long.MIN_VALUE;

  public Statement {
    actors = List.copyOf(actors);
    parties = List.copyOf(parties);
    terms = List.copyOf(terms);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("statement at " + start + ".." + end);
    }
  }

  /** {@code t} and 16 hexadecimal digits. */
  public String idText() {
    return "t" + HexFormat.of().toHexDigits(id);
  }

  /** Writes all fields in the record's order. */
  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(id);
    out.writeLong(articleId);
    out.writeInt(sentenceNo);
    out.writeInt(start);
    out.writeInt(end);
    Wire.writeText(quote, out);
    Wire.writeTexts(actors, out);
    Wire.writeTexts(parties, out);
    Wire.writeText(speaker, out);
    Wire.writeText(action, out);
    out.writeByte(firmness.ordinal());
    Wire.writeText(deadline, out);
    Wire.writeText(deadlineText, out);
    Wire.writeText(quantity, out);
    Wire.writeText(condition, out);
    out.writeBoolean(withdrawal);
    out.writeLong(published == null ? NO_DAY : published.toEpochDay());
    Wire.writeText(source, out);
    Wire.writeTexts(terms, out);
    Wire.writeText(rule, out);
  }

  /** Reads what {@link #writeTo} wrote. */
  public static Statement readFrom(DataInput in) throws IOException {
    return new Statement(
        in.readLong(),
        in.readLong(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        Wire.readText(in),
        Wire.readTexts(in),
        Wire.readTexts(in),
        Wire.readText(in),
        Wire.readText(in),
        Firmness.values()[in.readByte()],
        Wire.readText(in),
        Wire.readText(in),
        Wire.readText(in),
        Wire.readText(in),
        in.readBoolean(),
        readDay(in.readLong()),
        Wire.readText(in),
        Wire.readTexts(in),
        Wire.readText(in));
  }

  private static @Nullable LocalDate readDay(long day) {
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }
}
