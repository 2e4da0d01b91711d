package org.communique.reports.briefing.pdf;

import java.text.Normalizer;

/**
 * Makes text from outside safe to set: composed characters, single spaces for all white space, no
 * control, formatting or private-use marks.
 *
 * <p>Formatting marks include the bidirectional overrides that can make a line read as something it
 * does not say.
 */
final class TextCleaner {

  private TextCleaner() {}

  static String clean(String raw) {
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(composed.length());
    composed.codePoints().forEach(point -> append(point, clean));
    return clean.toString();
  }

  private static void append(int point, StringBuilder clean) {
    switch (Character.getType(point)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          appendSpace(clean);
      case Character.SPACE_SEPARATOR -> {
        if (point == 0xA0 || point == 0x202F) {
          clean.append('\u00A0');
        } else {
          appendSpace(clean);
        }
      }
      case Character.FORMAT -> {}
      default -> {
        if (!isVariationSelector(point)) {
          clean.appendCodePoint(point);
        }
      }
    }
  }

  private static void appendSpace(StringBuilder clean) {
    if (clean.length() == 0 || clean.charAt(clean.length() - 1) != ' ') {
      clean.append(' ');
    }
  }

  private static boolean isVariationSelector(int point) {
    return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
  }
}
