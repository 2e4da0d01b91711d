package org.communique.article;

import java.util.ArrayList;
import java.util.List;

/** The lines (paragraphs) of a body and their keys. */
public final class BodyLines {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** What an ASCII letter counts as; 0 for what does not count. */
  private static final byte[] ASCII = ascii();

  private BodyLines() {}

  private static byte[] ascii() {
    byte[] folded = new byte[128];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = (byte) (Character.isLetter(c) ? Character.toLowerCase(c) : 0);
    }
    return folded;
  }

  /** The lines of a body, in their order. */
  public static List<String> of(String body) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int feed = body.indexOf('\n', start);
      int end = feed < 0 ? body.length() : feed;
      if (end > start) {
        lines.add(body.substring(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /**
   * 64-bit hash of a line as an outlet prints it: letters count, a number counts as a number, case,
   * spaces and signs do not. The same words of another outlet have another key.
   */
  public static long lineKey(String source, String line) {
    return hash(hash(OFFSET, source) * PRIME, line);
  }

  private static long hash(long seed, String text) {
    long hash = seed;
    boolean number = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (digit && !number) {
        hash = (hash ^ '0') * PRIME;
      } else if (c >= 'a' && c <= 'z') {
        hash = (hash ^ c) * PRIME;
      } else if (c < ASCII.length) {
        hash = ASCII[c] == 0 ? hash : (hash ^ ASCII[c]) * PRIME;
      } else if (!digit && Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
      }
      number = digit;
    }
    // FNV-1a mixes its high bits poorly; the finaliser of MurmurHash3 spreads them.
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return hash;
  }
}
