package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What became of one input file.
 *
 * @param sha256 hexadecimal digest of its bytes
 * @param accepted articles found
 * @param rejected records turned down
 */
record FileRead(InputFile file, String sha256, int accepted, int rejected) {

  void writeTo(DataOutput out) throws IOException {
    file.writeTo(out);
    out.writeUTF(sha256);
    out.writeInt(accepted);
    out.writeInt(rejected);
  }

  static FileRead readFrom(DataInput in) throws IOException {
    return new FileRead(InputFile.readFrom(in), in.readUTF(), in.readInt(), in.readInt());
  }
}
