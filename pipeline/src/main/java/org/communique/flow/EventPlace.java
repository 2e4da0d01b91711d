package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The event an original belongs to.
 *
 * @param similarity to the event's other articles, 0 to 1
 */
record EventPlace(long articleId, long eventId, double similarity) {

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(articleId);
    out.writeLong(eventId);
    out.writeDouble(similarity);
  }

  static EventPlace readFrom(DataInput in) throws IOException {
    return new EventPlace(in.readLong(), in.readLong(), in.readDouble());
  }
}
