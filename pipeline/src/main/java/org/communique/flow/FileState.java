package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * By what a file shows that it has changed.
 *
 * @param modified nanoseconds since 1970, or what the file system knows of them
 */
record FileState(long bytes, long modified) {

  static FileState of(InputFile file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(Path.of(file.path()), BasicFileAttributes.class);
    return new FileState(
        now.size(), now.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS));
  }

  /**
   * @throws IllegalStateException when {@code file} has another state: what was read of it does not
   *     fit together
   */
  void require(InputFile file) throws IOException {
    if (!of(file).equals(this)) {
      throw new IllegalStateException(file.name() + " changed while it was read; run again");
    }
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(bytes);
    out.writeLong(modified);
  }

  static FileState readFrom(DataInput in) throws IOException {
    return new FileState(in.readLong(), in.readLong());
  }
}
