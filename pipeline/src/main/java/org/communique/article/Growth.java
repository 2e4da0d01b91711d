package org.communique.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches what is unpacked out of a stream: it may not outgrow what was read of that stream. */
final class Growth {

  /** Small files may grow by any ratio: 4 MiB harm nobody. */
  private static final long ALWAYS_ALLOWED = 4L << 20;

  private final int maxRatio;
  private final long maxBytes;
  private long packed;
  private long unpacked;
  private boolean broken;

  /**
   * @param maxRatio how many times its packed size the whole may grow
   * @param maxBytes the whole's largest unpacked size
   */
  Growth(int maxRatio, long maxBytes) {
    this.maxRatio = maxRatio;
    this.maxBytes = maxBytes;
  }

  /** Counts the packed bytes; {@code in} stays open when the result is closed. */
  InputStream packed(InputStream in) {
    return new Counting(in) {
      @Override
      void count(int bytes) {
        packed += bytes;
      }
    };
  }

  /** Counts and bounds the unpacked bytes; {@code in} stays open when the result is closed. */
  InputStream unpacked(InputStream in) {
    return new Counting(in) {
      @Override
      void count(int bytes) throws TooLargeException {
        unpacked += bytes;
        check();
      }
    };
  }

  /** Whether a bound was passed: the rest of the whole is not to be read. */
  boolean isBroken() {
    return broken;
  }

  private void check() throws TooLargeException {
    if (unpacked > ALWAYS_ALLOWED && unpacked / maxRatio > packed) {
      broken = true;
      throw new TooLargeException("unpacks to more than " + maxRatio + " times its size");
    }
    if (unpacked > maxBytes) {
      broken = true;
      throw new TooLargeException("unpacks to more than " + maxBytes + " bytes");
    }
  }

  private abstract static class Counting extends FilterInputStream {

    private Counting(InputStream in) {
      super(in);
    }

    abstract void count(int bytes) throws TooLargeException;

    @Override
    public int read() throws IOException {
      int got = in.read();
      count(got < 0 ? 0 : 1);
      return got;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int got = in.read(bytes, start, length);
      count(Math.max(got, 0));
      return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
      byte[] away = new byte[(int) Math.min(Math.max(bytes, 0), 8192)];
      return Math.max(0, read(away, 0, away.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() {}
  }
}
