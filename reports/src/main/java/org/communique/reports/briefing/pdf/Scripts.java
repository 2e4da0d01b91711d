package org.communique.reports.briefing.pdf;

import java.util.ArrayList;
import java.util.List;

/** Marks the Chinese stretches of a text, so that a screen reader changes its voice for them. */
final class Scripts {

  private static final String CHINESE = "zh";

  private Scripts() {}

  /** Cuts a span at the borders of its Chinese stretches; one with a language of its own stays. */
  static List<Span> byLanguage(Span span) {
    String text = span.text();
    if (!span.language().isEmpty() || text.codePoints().noneMatch(Scripts::isHan)) {
      return List.of(span);
    }
    List<Span> parts = new ArrayList<>();
    int start = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      boolean han = isHan(point) || inside && isWidePunctuation(point);
      if (han != inside) {
        add(span, text.substring(start, i), inside, parts);
        start = i;
        inside = han;
      }
      i += Character.charCount(point);
    }
    add(span, text.substring(start), inside, parts);
    return parts;
  }

  private static void add(Span span, String text, boolean chinese, List<Span> parts) {
    if (!text.isEmpty()) {
      Span part = new Span(text, span.type(), span.link(), "");
      parts.add(chinese ? part.in(CHINESE) : part);
    }
  }

  private static boolean isHan(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  private static boolean isWidePunctuation(int point) {
    return point >= 0x3000 && point <= 0x303F || point >= 0xFF00 && point <= 0xFF60;
  }
}
