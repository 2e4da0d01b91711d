package org.communique.reports.briefing.pdf;

/** Shortens text to a width, with a mark where something was left out. */
final class Ellipsis {

  private Ellipsis() {}

  static String fit(FontSet fonts, String text, Type type, float roomPoints) {
    if (fonts.widthPoints(text, type) <= roomPoints) {
      return text;
    }
    float room = roomPoints - fonts.widthPoints("…", type);
    float width = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      width += fonts.widthPoints(Character.toString(point), type);
      if (width > room) {
        break;
      }
      end += Character.charCount(point);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
