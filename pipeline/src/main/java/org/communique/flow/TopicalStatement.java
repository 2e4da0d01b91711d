package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.communique.commitments.Statement;

/** A statement and the topics that its sentence mentions. */
record TopicalStatement(Statement statement, List<String> topics) {

  void writeTo(DataOutput out) throws IOException {
    statement.writeTo(out);
    Texts.writeAll(out, topics);
  }

  static TopicalStatement readFrom(DataInput in) throws IOException {
    return new TopicalStatement(Statement.readFrom(in), Texts.readAll(in));
  }
}
