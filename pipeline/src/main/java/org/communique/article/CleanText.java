package org.communique.article;

import java.text.Normalizer;

/** Characters as every later room wants them: NFC, line feeds only, no invisible ones. */
final class CleanText {

  private CleanText() {}

  /** Normalised text; line ends are kept as line feeds. Doing it twice changes nothing. */
  static String of(String raw) {
    String text = isPlain(raw) ? raw : visible(raw);
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** One line: white space runs become one space, none at the ends. */
  static String line(String raw) {
    return collapse(of(raw).replace('\n', ' '));
  }

  /** White space runs inside a line become one space, those at its ends none. */
  static String collapse(String line) {
    if (!line.startsWith(" ") && line.indexOf('\t') < 0 && !line.contains("  ")) {
      return line.endsWith(" ") ? line.substring(0, line.length() - 1) : line;
    }
    StringBuilder out = null;
    int length = line.length();
    boolean space = true;
    for (int i = 0; i < length; i++) {
      char c = line.charAt(i);
      boolean blank = c == ' ' || c == '\t';
      if (blank && (space || c == '\t') && out == null) {
        out = new StringBuilder(length).append(line, 0, i);
      }
      if (out != null && !(blank && space)) {
        out.append(blank ? ' ' : c);
      }
      space = blank;
    }
    String result = out == null ? line : out.toString();
    return result.endsWith(" ") ? result.substring(0, result.length() - 1) : result;
  }

  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && isSpecial(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpecial(char c) {
    return c < 0xa1
        || c == 0xad
        || c >= 0x2000 && c <= 0x200f
        || c >= 0x2028 && c <= 0x202f
        || c >= 0x205f && c <= 0x206f
        || c == 0x3000
        || c == 0xfeff
        || c >= 0xfff0
        || c == 0x1680
        || Character.isSurrogate(c);
  }

  private static String visible(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
        text.append('\n');
      } else if (c == '\n' || c == '\t') {
        text.append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < raw.length()
          && Character.isLowSurrogate(raw.charAt(i + 1))) {
        text.append(c).append(raw.charAt(++i));
      } else {
        appendOne(raw, i, c, text);
      }
    }
    return text.toString();
  }

  private static void appendOne(String raw, int i, char c, StringBuilder text) {
    if (c == 0x2028 || c == 0x2029 || c == 0x85 || c == '\f' || c == 0x0b) {
      text.append('\n');
    } else if (isWideSpace(c)) {
      text.append(' ');
    } else if (c == 0x200c || c == 0x200d) {
      // Joiners spell Persian and Indic words; between Latin letters they are debris.
      if (i > 0 && raw.charAt(i - 1) >= 0x600) {
        text.append(c);
      }
    } else if (!isInvisible(c)) {
      text.append(c);
    }
  }

  private static boolean isWideSpace(char c) {
    return c == 0xa0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200a
        || c == 0x202f
        || c == 0x205f
        || c == 0x3000;
  }

  private static boolean isInvisible(char c) {
    return c < ' '
        || c >= 0x7f && c < 0xa0
        || c == 0xad
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c == 0xfeff
        || c >= 0xfff0 && c <= 0xfffb
        || c >= 0xfffe
        || Character.isSurrogate(c);
  }
}
