package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How often one article mentions one topic.
 *
 * @param month {@code 2023-07}; empty for an undated article
 */
record TopicTally(String topic, String month, long articleId, int mentions) {

  void writeTo(DataOutput out) throws IOException {
    Texts.write(out, topic);
    Texts.write(out, month);
    out.writeLong(articleId);
    out.writeInt(mentions);
  }

  static TopicTally readFrom(DataInput in) throws IOException {
    return new TopicTally(Texts.read(in), Texts.read(in), in.readLong(), in.readInt());
  }
}
