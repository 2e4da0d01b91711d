package org.communique.topics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One match of a topic in an article.
 *
 * @param sentenceNo 1-based sentence of the body; 0 when the match is in the title
 * @param start offset in the body, or in the title for sentence 0
 * @param text the words matched
 */
public record Mention(
    long articleId, String topic, int sentenceNo, int start, int end, String text) {

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(articleId);
    out.writeUTF(topic);
    out.writeInt(sentenceNo);
    out.writeInt(start);
    out.writeInt(end);
    byte[] matched = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(matched.length);
    out.write(matched);
  }

  public static Mention readFrom(DataInput in) throws IOException {
    return new Mention(
        in.readLong(), in.readUTF(), in.readInt(), in.readInt(), in.readInt(), readText(in));
  }

  /** A wide proximity query may match more than the 64 KiB of {@code writeUTF}. */
  private static String readText(DataInput in) throws IOException {
    byte[] matched = new byte[in.readInt()];
    in.readFully(matched);
    return new String(matched, StandardCharsets.UTF_8);
  }
}
