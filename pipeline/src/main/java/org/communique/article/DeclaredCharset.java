package org.communique.article;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset a page names in its head. */
final class DeclaredCharset {

  /** Browsers look at the first 1,024 bytes (WHATWG HTML, 'prescan'); desks' pages need more. */
  private static final int HEAD_BYTES = 8192;

  private static final Pattern META =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,80}?encoding) ?= ?[\"']?([\\w:.-]{2,30})",
          Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  static @Nullable String of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher m = META.matcher(head);
    return m.find() ? m.group(1) : null;
  }
}
