package org.communique.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identity of an article: where it was read and what it says, hashed to 64 uniform bits. */
public final class ArticleId {

  private ArticleId() {}

  /**
   * First eight bytes of SHA-256 over the parts, each closed by a NUL.
   *
   * @param position the record's 1-based number in its file, so that equal rows stay two articles
   */
  public static long of(Origin origin, long position, String title, String body) {
    MessageDigest digest = sha256();
    for (String part :
        new String[] {origin.file(), origin.record(), Long.toString(position), title, body}) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  /** {@code a} and 16 hexadecimal digits: a letter first, so that no spreadsheet reads a number. */
  public static String text(long id) {
    return "a" + HexFormat.of().toHexDigits(id);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
