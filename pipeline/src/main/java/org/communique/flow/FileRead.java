package org.communique.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.communique.reports.findings.Manifest;

/**
 * An input file that was read.
 *
 * @param sha256 hexadecimal digest of its bytes; empty when it could not be read
 */
record FileRead(InputFile file, String sha256) {

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
}
