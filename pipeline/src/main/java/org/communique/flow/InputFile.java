package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param name path relative to the input folder, with {@code /}; this is what the tables show
 * @param bytes size on disk
 */
public record InputFile(String path, String name, long bytes) implements Serializable {

  void writeTo(DataOutput out) throws IOException {
    Texts.write(out, path);
    Texts.write(out, name);
    out.writeLong(bytes);
  }

  static InputFile readFrom(DataInput in) throws IOException {
    return new InputFile(Texts.read(in), Texts.read(in), in.readLong());
  }
}
