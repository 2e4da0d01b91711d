package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.communique.article.Cut;
import org.communique.article.FileRange;
import org.jspecify.annotations.Nullable;

/**
 * What one worker reads at a time: a file, or a range of a large one.
 *
 * @param number of the range in its file, from 1; 0 for a whole file
 * @param range null for a whole file
 * @param state of the file when its ranges were told; null for a whole file
 */
record InputPart(InputFile file, int number, @Nullable FileRange range, @Nullable FileState state) {

  static InputPart whole(InputFile file) {
    return new InputPart(file, 0, null, null);
  }

  /** Name of what is written of it; depends on the file's path and the range alone. */
  String name() {
    return range == null ? PartName.of(file.name()) : PartName.of(file.name(), number);
  }

  /** About how many bytes of the file it is. */
  long bytes() {
    return range == null
        ? file.bytes()
        : Math.max(0, Math.min(file.bytes(), range.end()) - range.from().offset());
  }

  void writeTo(DataOutput out) throws IOException {
    file.writeTo(out);
    out.writeInt(number);
    if (range != null && state != null) {
      out.writeLong(range.from().offset());
      out.writeLong(range.from().line());
      out.writeLong(range.from().record());
      out.writeLong(range.end());
      state.writeTo(out);
    }
  }

  static InputPart readFrom(DataInput in) throws IOException {
    InputFile file = InputFile.readFrom(in);
    int number = in.readInt();
    return number == 0
        ? whole(file)
        : new InputPart(
            file,
            number,
            new FileRange(new Cut(in.readLong(), in.readLong(), in.readLong()), in.readLong()),
            FileState.readFrom(in));
  }
}
