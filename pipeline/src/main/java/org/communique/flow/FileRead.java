package org.communique.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.communique.reports.findings.Manifest;

/**
 * What became of one input file.
 *
 * @param sha256 hexadecimal digest of its bytes
 * @param accepted articles found
 * @param rejected records turned down
 */
record FileRead(InputFile file, String sha256, int accepted, int rejected) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** One line of JSON, which {@link #parse} reads back. */
  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(file.name(), e);
    }
  }

  static FileRead parse(String json) {
    try {
      return JSON.readValue(json, FileRead.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  Manifest.Input manifestEntry() {
    return new Manifest.Input(file.name(), file.bytes(), sha256);
  }

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
