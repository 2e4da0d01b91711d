package org.communique.flow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The name of a part, derived from the input's path and the range in it alone, so that it does not
 * depend on who read it when.
 */
final class PartName {

  private static final int MAX_READABLE = 80;

  private PartName() {}

  /** Readable characters of the path, then 16 hexadecimal digits of its SHA-256. */
  static String of(String inputName) {
    StringBuilder readable = new StringBuilder();
    for (int i = 0; i < inputName.length() && readable.length() < MAX_READABLE; i++) {
      char c = inputName.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
      readable.append(plain ? c : '-');
    }
    return readable + "-" + HexFormat.of().toHexDigits(hash(inputName));
  }

  /** The name of a range of a large file, by its number from 1. */
  static String of(String inputName, int range) {
    return of(inputName) + String.format(Locale.ROOT, "-%05d", range);
  }

  private static long hash(String text) {
    return ByteBuffer.wrap(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
