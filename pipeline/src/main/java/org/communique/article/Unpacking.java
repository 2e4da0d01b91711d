package org.communique.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip as long as it grows no faster than allowed. */
final class Unpacking {

  private Unpacking() {}

  static InputStream of(InputStream packed, int maxRatio) throws IOException {
    Growth growth = new Growth(maxRatio, Long.MAX_VALUE);
    return growth.unpacked(new GZIPInputStream(growth.packed(packed), 1 << 16));
  }
}
