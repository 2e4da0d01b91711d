package org.communique.reports.briefing.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks spans into lines, as much as fits on each.
 *
 * <p>A line may end after a space, after a hyphen or dash inside a word, and between two Chinese
 * characters where punctuation allows. What is still too wide for a line of its own, such as an
 * address, is broken anywhere.
 */
final class LineBreaker {

  private static final String NOT_AT_START = "、。，．：；！？）〕］｝〉》」』】”’,.;:!?)]}%…";
  private static final String NOT_AT_END = "（〔［｛〈《「『【“‘([{";
  private static final String BREAK_AFTER = "-–—/";

  private final FontSet fonts;
  private final List<Span> spans;
  private final float maximum;
  private final List<Line> lines = new ArrayList<>();
  private List<Line.Fragment> fragments = new ArrayList<>();
  private float width;

  private LineBreaker(FontSet fonts, List<Span> spans, float maximum) {
    this.fonts = fonts;
    this.spans = spans;
    this.maximum = maximum;
  }

  static List<Line> lines(FontSet fonts, List<Span> spans, float maximumPoints) {
    return new LineBreaker(fonts, spans, maximumPoints).run();
  }

  private List<Line> run() {
    List<Piece> word = new ArrayList<>();
    for (int span = 0; span < spans.size(); span++) {
      String text = spans.get(span).text();
      int start = 0;
      for (int end = nextBreak(text, 0); start < text.length(); end = nextBreak(text, start)) {
        word.add(new Piece(span, text.substring(start, end)));
        start = end;
        if (start < text.length() || endsWord(span, text)) {
          place(word);
          word.clear();
        }
      }
    }
    place(word);
    finishLine();
    return lines;
  }

  /** A part of a word: a word may run over the border between two spans. */
  private record Piece(int span, String text) {}

  private boolean endsWord(int span, String text) {
    if (span + 1 == spans.size()) {
      return true;
    }
    String next = spans.get(span + 1).text();
    return next.isEmpty() || mayBreak(text.codePointBefore(text.length()), next.codePointAt(0));
  }

  private static int nextBreak(String text, int start) {
    for (int i = start; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (i < text.length() && mayBreak(point, text.codePointAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ') {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    if (BREAK_AFTER.indexOf(before) >= 0) {
      return Character.isLetter(after);
    }
    return (isWide(before) || isWide(after))
        && NOT_AT_START.indexOf(after) < 0
        && NOT_AT_END.indexOf(before) < 0;
  }

  /** Tells whether a character belongs to a script that is written without spaces. */
  private static boolean isWide(int point) {
    return point >= 0x2E80 && point <= 0x9FFF
        || point >= 0xF900 && point <= 0xFAFF
        || point >= 0xFF00 && point <= 0xFF60
        || point >= 0x20000 && point <= 0x3FFFF;
  }

  private void place(List<Piece> word) {
    float visible = 0;
    float before = 0;
    for (Piece piece : word) {
      Type type = spans.get(piece.span()).type();
      visible = before + fonts.widthPoints(piece.text().stripTrailing(), type);
      before += fonts.widthPoints(piece.text(), type);
    }
    if (width > 0 && width + visible > maximum) {
      finishLine();
    }
    for (Piece piece : word) {
      if (width + visible > maximum) {
        placeByCharacter(piece);
      } else {
        append(piece.span(), piece.text());
      }
    }
  }

  private void placeByCharacter(Piece piece) {
    Type type = spans.get(piece.span()).type();
    StringBuilder fitting = new StringBuilder();
    float fittingWidth = 0;
    for (int i = 0; i < piece.text().length(); ) {
      int point = piece.text().codePointAt(i);
      i += Character.charCount(point);
      String character = Character.toString(point);
      float characterWidth = fonts.widthPoints(character, type);
      if (point != ' '
          && width + fittingWidth + characterWidth > maximum
          && width + fittingWidth > 0) {
        append(piece.span(), fitting.toString());
        finishLine();
        fitting.setLength(0);
        fittingWidth = 0;
      }
      fitting.append(character);
      fittingWidth += characterWidth;
    }
    append(piece.span(), fitting.toString());
  }

  private void append(int span, String text) {
    for (FontSet.Run run : fonts.runs(text, spans.get(span).type())) {
      int last = fragments.size() - 1;
      if (last >= 0 && continues(fragments.get(last), span, run)) {
        fragments.set(last, join(fragments.get(last), run));
      } else {
        fragments.add(new Line.Fragment(span, run, width));
      }
      width += run.widthPoints();
    }
  }

  @SuppressWarnings("ReferenceEquality") // one object a font file
  private static boolean continues(Line.Fragment last, int span, FontSet.Run run) {
    return last.span() == span && last.run().font() == run.font();
  }

  private static Line.Fragment join(Line.Fragment last, FontSet.Run run) {
    FontSet.Run first = last.run();
    FontSet.Run joined =
        new FontSet.Run(
            first.font(),
            first.text() + run.text(),
            first.widthPoints() + run.widthPoints(),
            first.replaced() + run.replaced());
    return new Line.Fragment(last.span(), joined, last.left());
  }

  private void finishLine() {
    if (!fragments.isEmpty()) {
      lines.add(new Line(fragments, visibleWidth()));
    }
    fragments = new ArrayList<>();
    width = 0;
  }

  private float visibleWidth() {
    Line.Fragment last = fragments.get(fragments.size() - 1);
    String text = last.run().text();
    String spaces = text.substring(text.stripTrailing().length());
    return width - fonts.widthPoints(spaces, spans.get(last.span()).type());
  }
}
