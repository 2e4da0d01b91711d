package org.communique.flow;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import org.apache.beam.sdk.coders.CustomCoder;

/**
 * A coder from a record's own {@code writeTo} and {@code readFrom}.
 *
 * <p>Beam would otherwise fall back to Java serialisation for records, which is slow, large and
 * refused for keys. A coder itself travels as its name: the direct runner serialises coders and
 * functions anew for every bundle, where two lambdas would cost more than the bundle's work.
 */
final class RecordCoder<T> extends CustomCoder<T> {

  private static final long serialVersionUID = 1L;

  /** Writes one value. */
  @FunctionalInterface
  interface Writer<T> {
    void write(T value, DataOutput out) throws IOException;
  }

  /** Reads one value back. */
  @FunctionalInterface
  interface Reader<T> {
    T read(DataInput in) throws IOException;
  }

  private final String name;
  private final transient Writer<T> writer;
  private final transient Reader<T> reader;

  private RecordCoder(String name, Writer<T> writer, Reader<T> reader) {
    this.name = name;
    this.writer = writer;
    this.reader = reader;
  }

  static <T> RecordCoder<T> of(Class<T> type, Writer<T> writer, Reader<T> reader) {
    return named(type.getSimpleName(), writer, reader);
  }

  /** A coder for a type that one class does not name. */
  static <T> RecordCoder<T> named(String name, Writer<T> writer, Reader<T> reader) {
    return new RecordCoder<>(name, writer, reader);
  }

  String name() {
    return name;
  }

  Writer<T> writer() {
    return writer;
  }

  Reader<T> reader() {
    return reader;
  }

  private Object writeReplace() {
    return new Name(name);
  }

  /** What travels in a coder's place. */
  private record Name(String name) implements Serializable {

    private Object readResolve() {
      return Coders.named(name);
    }
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    writer.write(value, new DataOutputStream(out));
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return reader.read(new DataInputStream(in));
  }

  @Override
  public void verifyDeterministic() {
    // Every layout is fixed: fields in order, collections already sorted by their room.
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> coder && coder.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
