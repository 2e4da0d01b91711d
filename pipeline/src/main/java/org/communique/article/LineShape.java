package org.communique.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes its lines, told by its first bytes: the same for all of it, wherever reading
 * begins.
 *
 * @param wide the charset when characters have two bytes; null for charsets of single bytes
 * @param feed the byte that ends a line
 * @param mark bytes of the byte order mark
 */
record LineShape(@Nullable Charset wide, byte feed, int mark) {

  /** Enough to tell the encoding. */
  static final int HEAD_BYTES = 1 << 16;

  static LineShape of(byte[] head) {
    Charset wide = TextDecoder.wideCharset(head);
    boolean oldMac = !has(head, '\n') && has(head, '\r');
    return new LineShape(wide, (byte) (oldMac ? '\r' : '\n'), mark(head, wide));
  }

  private static boolean has(byte[] head, char sought) {
    for (byte b : head) {
      if (b == sought) {
        return true;
      }
    }
    return false;
  }

  private static int mark(byte[] head, @Nullable Charset wide) {
    if (head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb) {
      return 3;
    }
    boolean marked = head.length >= 2 && (head[0] == -1 || head[0] == -2);
    return wide != null && marked ? 2 : 0;
  }

  /** Offset after the line end at or after {@code from}; -1 when there is none before the limit. */
  int lineEnd(byte[] buffer, int from, int limit) {
    if (wide == null) {
      for (int i = from; i < limit; i++) {
        if (buffer[i] == feed) {
          return i + 1;
        }
      }
      return -1;
    }
    int low = StandardCharsets.UTF_16BE.equals(wide) ? 1 : 0;
    for (int i = from; i + 2 <= limit; i += 2) {
      if (buffer[i + low] == feed && buffer[i + 1 - low] == 0) {
        return i + 2;
      }
    }
    return -1;
  }

  /** The text without its end of the line that stands in {@code buffer}. */
  String decode(byte[] buffer, int from, int to) throws BinaryException {
    if (wide == null) {
      int end = to;
      while (end > from && (buffer[end - 1] == '\n' || buffer[end - 1] == '\r')) {
        end--;
      }
      String plain = TextDecoder.plain(buffer, from, end);
      if (plain != null) {
        return withoutEnd(plain);
      }
    }
    byte[] line = Arrays.copyOfRange(buffer, from, to);
    return withoutEnd(wide == null ? TextDecoder.decode(line) : new String(line, wide));
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(0, end);
  }

  static LineShape of(byte[] buffer, int length) {
    return of(Arrays.copyOf(buffer, length));
  }
}
