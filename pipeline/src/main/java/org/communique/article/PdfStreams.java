package org.communique.article;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures what the packed parts of a PDF unpack to before a library holds them in memory. */
final class PdfStreams {

  private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};

  private PdfStreams() {}

  /**
   * @throws TooLargeException when all parts together unpack to more than {@code most} bytes
   */
  static void check(byte[] pdf, long most) throws TooLargeException {
    long unpacked = 0;
    for (int i = find(pdf, 0); i >= 0; i = find(pdf, i)) {
      int start = i;
      while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
        start++;
      }
      // The first byte of zlib (RFC 1950): deflate with a window of up to 32 KiB.
      if (start + 2 < pdf.length && (pdf[start] & 0x0f) == 8) {
        unpacked += size(pdf, start, most - unpacked);
        if (unpacked > most) {
          throw new TooLargeException("unpacks to more than " + most + " bytes");
        }
      }
      i = start;
    }
  }

  private static int find(byte[] pdf, int from) {
    for (int i = from; i + START.length <= pdf.length; i++) {
      int same = 0;
      while (same < START.length && pdf[i + same] == START[same]) {
        same++;
      }
      if (same == START.length) {
        return i + same;
      }
    }
    return -1;
  }

  private static long size(byte[] pdf, int start, long most) {
    Inflater inflater = new Inflater();
    byte[] away = new byte[1 << 14];
    long size = 0;
    try {
      inflater.setInput(pdf, start, pdf.length - start);
      while (!inflater.finished() && size <= most) {
        int got = inflater.inflate(away);
        if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        size += got;
      }
    } catch (DataFormatException e) {
      // Not packed this way after all: what came out so far counts.
      return size;
    } finally {
      inflater.end();
    }
    return size;
  }
}
