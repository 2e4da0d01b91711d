package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.communique.copies.CopySketch;
import org.communique.events.EventFeatures;

/**
 * What is kept of an article when its text is left behind, beside its mentions and statements.
 *
 * @param topics that it mentions
 * @param parties that it names
 */
record ArticleDigest(
    ArticleHead head,
    CopySketch sketch,
    EventFeatures features,
    List<String> topics,
    List<String> parties) {

  long id() {
    return head.id();
  }

  void writeTo(DataOutput out) throws IOException {
    head.writeTo(out);
    sketch.writeTo(out);
    features.writeTo(out);
    Texts.writeAll(out, topics);
    Texts.writeAll(out, parties);
  }

  static ArticleDigest readFrom(DataInput in) throws IOException {
    return new ArticleDigest(
        ArticleHead.readFrom(in),
        CopySketch.readFrom(in),
        EventFeatures.readFrom(in),
        Texts.readAll(in),
        Texts.readAll(in));
  }
}
