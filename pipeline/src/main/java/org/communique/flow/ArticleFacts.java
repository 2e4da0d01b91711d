package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What an event's row says of one of its articles.
 *
 * @param topics that it mentions
 * @param parties that it names
 */
record ArticleFacts(long id, String source, List<String> topics, List<String> parties) {

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(id);
    Texts.write(out, source);
    Texts.writeAll(out, topics);
    Texts.writeAll(out, parties);
  }

  static ArticleFacts readFrom(DataInput in) throws IOException {
    return new ArticleFacts(in.readLong(), Texts.read(in), Texts.readAll(in), Texts.readAll(in));
  }
}
