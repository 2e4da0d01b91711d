package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.communique.copies.CopyMembership;

/**
 * Where an article stands: its copy group, and the event of the group's original.
 *
 * @param eventSimilarity of the original to the event's other articles, 0 to 1
 */
record ArticlePlace(CopyMembership copy, long eventId, double eventSimilarity) {

  long articleId() {
    return copy.id();
  }

  void writeTo(DataOutput out) throws IOException {
    copy.writeTo(out);
    out.writeLong(eventId);
    out.writeDouble(eventSimilarity);
  }

  static ArticlePlace readFrom(DataInput in) throws IOException {
    return new ArticlePlace(CopyMembership.readFrom(in), in.readLong(), in.readDouble());
  }
}
