package org.communique.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, decoded one by one: a stray byte of another encoding spoils its own line
 * at most. A line feed ends a line; a carriage return before it is dropped.
 */
final class TextLines {

  private final InputStream in;
  private final long maxBytes;
  private final LineShape shape;
  private final byte[] buffer = new byte[LineShape.HEAD_BYTES];
  private @Nullable IOException broken;
  private long bufferOffset;
  private int position;
  private int limit;
  private long number;

  /** The lines of a whole file. */
  TextLines(InputStream in, long maxBytes) throws IOException {
    this.in = in;
    this.maxBytes = maxBytes;
    sample();
    this.shape = LineShape.of(buffer, limit);
    this.position = shape.mark();
  }

  /**
   * The lines of a file from a cut on.
   *
   * @param in what follows the cut
   * @param shape as the file's head tells
   */
  TextLines(InputStream in, long maxBytes, LineShape shape, Cut cut) {
    this.in = in;
    this.maxBytes = maxBytes;
    this.shape = shape;
    this.bufferOffset = cut.offset();
    this.number = cut.line();
  }

  /** Reads enough to tell the encoding; a stream that breaks here still gives what it had. */
  private void sample() {
    try {
      int got = 0;
      while (got >= 0 && limit < buffer.length) {
        got = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(got, 0);
      }
    } catch (IOException e) {
      broken = e;
    }
  }

  LineShape shape() {
    return shape;
  }

  /** Number of the line that {@link #next} gave last, from 1. */
  long number() {
    return number;
  }

  /** Offset in the file of the next line's first byte. */
  long offset() {
    return bufferOffset + position;
  }

  /**
   * The next line without its end; null when there is none.
   *
   * @throws TooLargeException for a line over the limit, once it has been passed over
   */
  @Nullable String next() throws IOException {
    if (!fill()) {
      return null;
    }
    int start = position;
    int end = shape.lineEnd(buffer, start, limit);
    if (end > 0 && end - start <= maxBytes) {
      position = end;
      number++;
      return shape.decode(buffer, start, end);
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(2 * buffer.length);
    long length = pass(line);
    if (length > maxBytes) {
      throw new TooLargeException("line " + number + " is longer than " + maxBytes + " bytes");
    }
    return shape.decode(line.toByteArray(), 0, (int) length);
  }

  /** Passes over a line; false when there is none. */
  boolean skip() throws IOException {
    return pass(null) > 0;
  }

  /** Passes over a line and gives its length, end included; copies what is within the limit. */
  private long pass(@Nullable ByteArrayOutputStream line) throws IOException {
    long length = 0;
    int end = -1;
    while (end < 0 && fill()) {
      end = shape.lineEnd(buffer, position, limit);
      int stop = end < 0 ? limit : end;
      length += stop - position;
      if (line != null && length <= maxBytes) {
        line.write(buffer, position, stop - position);
      }
      position = stop;
    }
    number += length > 0 ? 1 : 0;
    return length;
  }

  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    if (broken != null) {
      throw broken;
    }
    bufferOffset += limit;
    position = 0;
    limit = 0;
    limit = Math.max(0, in.read(buffer, 0, buffer.length));
    if (shape.wide() != null && limit % 2 == 1) {
      limit += in.readNBytes(buffer, limit, 1);
    }
    return limit > 0;
  }
}
