package org.communique.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip as long as it grows no faster than allowed. */
final class Unpacking extends FilterInputStream {

  /** Small files may grow by any ratio: 4 MiB harm nobody. */
  private static final long ALWAYS_ALLOWED = 4L << 20;

  private final Counting packed;
  private final int maxRatio;
  private long unpacked;

  private Unpacking(GZIPInputStream in, Counting packed, int maxRatio) {
    super(in);
    this.packed = packed;
    this.maxRatio = maxRatio;
  }

  static InputStream of(InputStream packed, int maxRatio) throws IOException {
    Counting counting = new Counting(packed);
    return new Unpacking(new GZIPInputStream(counting, 1 << 16), counting, maxRatio);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int got = in.read(bytes, start, length);
    unpacked += Math.max(got, 0);
    if (unpacked > ALWAYS_ALLOWED && unpacked / maxRatio > packed.count) {
      throw new TooLargeException("unpacks to more than " + maxRatio + " times its size");
    }
    return got;
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    private Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int got = in.read();
      count += got < 0 ? 0 : 1;
      return got;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int got = in.read(bytes, start, length);
      count += Math.max(got, 0);
      return got;
    }
  }
}
