package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.communique.events.Event;
import org.communique.events.EventMember;

/** How an event travels. */
final class EventLayout {

  private EventLayout() {}

  static void write(Event event, DataOutput out) throws IOException {
    out.writeLong(event.id());
    Texts.write(out, event.title());
    Texts.writeDay(out, event.happened());
    Texts.writeDay(out, event.firstPublished());
    Texts.writeDay(out, event.lastPublished());
    out.writeLong(event.leadArticleId());
    out.writeInt(event.members().size());
    for (EventMember member : event.members()) {
      out.writeLong(member.articleId());
      out.writeDouble(member.similarity());
    }
    out.writeLong(event.storylineId());
  }

  static Event read(DataInput in) throws IOException {
    return new Event(
        in.readLong(),
        Texts.read(in),
        Texts.readDay(in),
        Texts.readDay(in),
        Texts.readDay(in),
        in.readLong(),
        members(in),
        in.readLong());
  }

  private static List<EventMember> members(DataInput in) throws IOException {
    int size = in.readInt();
    List<EventMember> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      members.add(new EventMember(in.readLong(), in.readDouble()));
    }
    return members;
  }
}
