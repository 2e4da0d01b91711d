package org.communique.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, decoded one by one: a stray byte of another encoding spoils its own line
 * at most. A line feed ends a line; a carriage return before it is dropped.
 */
final class TextLines {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final long maxBytes;
  private final @Nullable Charset wide;
  private final byte[] buffer = new byte[BUFFER];
  private final byte feed;
  private @Nullable IOException broken;
  private int position;
  private int limit;
  private int number;

  TextLines(InputStream in, long maxBytes) throws IOException {
    this.in = in;
    this.maxBytes = maxBytes;
    sample();
    this.wide = TextDecoder.wideCharset(Arrays.copyOf(buffer, limit));
    this.feed = (byte) (has('\n') || !has('\r') ? '\n' : '\r');
    skipMark();
  }

  /** Reads enough to tell the encoding; a stream that breaks here still gives what it had. */
  private void sample() {
    try {
      int got = 0;
      while (got >= 0 && limit < BUFFER) {
        got = in.read(buffer, limit, BUFFER - limit);
        limit += Math.max(got, 0);
      }
    } catch (IOException e) {
      broken = e;
    }
  }

  private boolean has(char sought) {
    for (int i = 0; i < limit; i++) {
      if (buffer[i] == sought) {
        return true;
      }
    }
    return false;
  }

  private void skipMark() {
    if (limit >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb) {
      position = 3;
    } else if (wide != null && limit >= 2 && (buffer[0] == -1 || buffer[0] == -2)) {
      position = 2;
    }
  }

  /** Number of the line {@link #next} gave last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line's bytes; null at the end.
   *
   * @throws TooLargeException for a line over the limit, once it has been passed over
   */
  byte @Nullable [] nextBytes() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    long length = 0;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = lineEnd();
      int stop = end < 0 ? limit : end;
      length += stop - position;
      if (length <= maxBytes) {
        line.write(buffer, position, stop - position);
      }
      position = stop;
      if (end >= 0) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    if (length > maxBytes) {
      throw new TooLargeException("line " + number + " is longer than " + maxBytes + " bytes");
    }
    return line.toByteArray();
  }

  /** The next line without its end; null when there is none. */
  @Nullable String next() throws IOException {
    byte[] bytes = nextBytes();
    return bytes == null ? null : decode(bytes);
  }

  private String decode(byte[] bytes) throws IOException {
    String text = wide == null ? TextDecoder.decode(bytes) : new String(bytes, wide);
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(0, end);
  }

  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    if (broken != null) {
      throw broken;
    }
    position = 0;
    limit = Math.max(0, in.read(buffer, 0, buffer.length));
    if (wide != null && limit % 2 == 1) {
      limit += in.readNBytes(buffer, limit, 1);
    }
    return limit > 0;
  }

  /** Offset after the line feed at or after the position; -1 when the buffer holds none. */
  private int lineEnd() {
    int step = wide == null ? 1 : 2;
    int low = StandardCharsets.UTF_16BE.equals(wide) ? 1 : 0;
    for (int i = position; i + step <= limit; i += step) {
      if (buffer[i + low] == feed && (step == 1 || buffer[i + 1 - low] == 0)) {
        return i + step;
      }
    }
    return -1;
  }
}
