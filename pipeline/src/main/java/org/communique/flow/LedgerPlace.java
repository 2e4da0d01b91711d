package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The commitment that a statement states. */
record LedgerPlace(long statementId, long commitmentId) {

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(statementId);
    out.writeLong(commitmentId);
  }

  static LedgerPlace readFrom(DataInput in) throws IOException {
    return new LedgerPlace(in.readLong(), in.readLong());
  }
}
