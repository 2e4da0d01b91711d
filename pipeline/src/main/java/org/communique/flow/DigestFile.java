package org.communique.flow;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Digests of one bundle on their way to disk, where {@link StoredDigests} finds them. Each is its
 * length, its article's id, and what {@link ArticleDigest#writeTo} writes.
 */
final class DigestFile implements AutoCloseable {

  private final Path file;
  private final DataOutputStream out;

  private DigestFile(Path file, DataOutputStream out) {
    this.file = file;
    this.out = out;
  }

  /** A new file; nothing depends on its name. */
  static DigestFile create(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, "digests-", "");
      return new DigestFile(
          file,
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  String path() {
    return file.toString();
  }

  void add(ArticleDigest digest) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
      digest.writeTo(new DataOutputStream(bytes));
      out.writeInt(bytes.size());
      out.writeLong(digest.id());
      bytes.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
