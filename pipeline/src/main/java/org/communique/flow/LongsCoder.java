package org.communique.flow;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.beam.sdk.coders.CustomCoder;

/** Packed longs: a length, then eight bytes each. */
final class LongsCoder extends CustomCoder<long[]> {

  private static final long serialVersionUID = 1L;
  static final LongsCoder INSTANCE = new LongsCoder();

  private LongsCoder() {}

  @Override
  public void encode(long[] values, OutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + values.length * Long.BYTES);
    bytes.putInt(values.length);
    for (long value : values) {
      bytes.putLong(value);
    }
    new DataOutputStream(out).write(bytes.array());
  }

  @Override
  public long[] decode(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    byte[] bytes = new byte[data.readInt() * Long.BYTES];
    data.readFully(bytes);
    long[] values = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(values);
    return values;
  }

  @Override
  public Object structuralValue(long[] value) {
    return java.util.Arrays.stream(value).boxed().toList();
  }

  @Override
  public void verifyDeterministic() {
    // Fixed layout.
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LongsCoder;
  }

  @Override
  public int hashCode() {
    return LongsCoder.class.hashCode();
  }
}
