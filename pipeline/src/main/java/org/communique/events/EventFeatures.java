package org.communique.events;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What remains of an article to tell which event it speaks of; about 1.5 KB.
 *
 * @param spokenDays days its lead speaks of, as days since 1970-01-01, ascending
 * @param weekdays the days of the week its title and lead name, a bit each, Monday the lowest
 */
public record EventFeatures(EventNode node, Terms terms, int[] spokenDays, int weekdays) {

  public long id() {
    return node.id();
  }

  public void writeTo(DataOutput out) throws IOException {
    node.writeTo(out);
    terms.writeTo(out);
    out.writeByte(spokenDays.length);
    for (int day : spokenDays) {
      out.writeInt(day);
    }
    out.writeByte(weekdays);
  }

  public static EventFeatures readFrom(DataInput in) throws IOException {
    EventNode node = EventNode.readFrom(in);
    Terms terms = Terms.readFrom(in);
    int[] days = new int[in.readUnsignedByte()];
    for (int i = 0; i < days.length; i++) {
      days[i] = in.readInt();
    }
    return new EventFeatures(node, terms, days, in.readUnsignedByte());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventFeatures that
        && node.equals(that.node)
        && terms.equals(that.terms)
        && weekdays == that.weekdays
        && Arrays.equals(spokenDays, that.spokenDays);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(node.id());
  }
}
