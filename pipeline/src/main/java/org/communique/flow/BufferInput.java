package org.communique.flow;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads data from a buffer; several times faster than a stream over the same bytes. */
final class BufferInput implements DataInput {

  private final ByteBuffer bytes;

  BufferInput(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  @Override
  public void readFully(byte[] b) {
    bytes.get(b);
  }

  @Override
  public void readFully(byte[] b, int off, int len) {
    bytes.get(b, off, len);
  }

  @Override
  public int skipBytes(int n) {
    int skipped = Math.min(n, bytes.remaining());
    bytes.position(bytes.position() + skipped);
    return skipped;
  }

  @Override
  public boolean readBoolean() {
    return bytes.get() != 0;
  }

  @Override
  public byte readByte() {
    return bytes.get();
  }

  @Override
  public int readUnsignedByte() {
    return bytes.get() & 0xff;
  }

  @Override
  public short readShort() {
    return bytes.getShort();
  }

  @Override
  public int readUnsignedShort() {
    return bytes.getShort() & 0xffff;
  }

  @Override
  public char readChar() {
    return bytes.getChar();
  }

  @Override
  public int readInt() {
    return bytes.getInt();
  }

  @Override
  public long readLong() {
    return bytes.getLong();
  }

  @Override
  public float readFloat() {
    return bytes.getFloat();
  }

  @Override
  public double readDouble() {
    return bytes.getDouble();
  }

  @Override
  public String readLine() {
    throw new UnsupportedOperationException("no lines here");
  }

  /** Plain ASCII, which most are, needs no decoder. */
  @Override
  public String readUTF() throws IOException {
    int start = bytes.position();
    int length = readUnsignedShort();
    for (int i = bytes.position(); i < start + 2 + length; i++) {
      if (bytes.get(i) <= 0) {
        bytes.position(start);
        return DataInputStream.readUTF(this);
      }
    }
    byte[] text = new byte[length];
    bytes.get(text);
    return new String(text, StandardCharsets.US_ASCII);
  }
}
