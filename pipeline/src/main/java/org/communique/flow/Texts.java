package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text of any length and optional days in binary; {@code writeUTF} stops at 64 KiB. */
final class Texts {

  private static final long NO_DAY = Long.MIN_VALUE;

  private Texts() {}

  static void write(DataOutput out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String read(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static void writeAll(DataOutput out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(out, text);
    }
  }

  static List<String> readAll(DataInput in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>(Math.min(size, 1024));
    for (int i = 0; i < size; i++) {
      texts.add(read(in));
    }
    return texts;
  }

  static void writeDay(DataOutput out, @Nullable LocalDate day) throws IOException {
    out.writeLong(day == null ? NO_DAY : day.toEpochDay());
  }

  static @Nullable LocalDate readDay(DataInput in) throws IOException {
    long day = in.readLong();
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }
}
