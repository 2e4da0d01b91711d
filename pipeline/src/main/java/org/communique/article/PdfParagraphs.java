package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins the lines of pages to paragraphs: by gaps, indents, short last lines and font sizes. */
final class PdfParagraphs {

  /** A paragraph's gap is larger than a line's by so much. */
  private static final double WIDE_GAP = 1.3;

  /** Points; a first line is set in by more than any rounding. */
  private static final double INDENT = 6;

  /** A line that ends before this share of the column's width is a last line. */
  private static final double SHORT_LINE = 0.8;

  private final double gap;
  private final double width;

  private PdfParagraphs(double gap, double width) {
    this.gap = gap;
    this.width = width;
  }

  /** The paragraphs, each with the place of its first line. */
  static List<PdfLine> of(List<PdfLine> lines) {
    return new PdfParagraphs(usualGap(lines), usualWidth(lines)).join(lines);
  }

  /** The font size that most of the text is set in. */
  static double textSize(List<PdfLine> lines) {
    Map<Double, Integer> chars = new TreeMap<>();
    lines.forEach(line -> chars.merge(line.size(), line.text().length(), Integer::sum));
    return most(chars);
  }

  private static double usualGap(List<PdfLine> lines) {
    Map<Double, Integer> gaps = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (gap > 0 && lines.get(i).page() == lines.get(i - 1).page()) {
        gaps.merge((double) Math.round(gap), 1, Integer::sum);
      }
    }
    return most(gaps);
  }

  /** Nine lines of ten are no wider. */
  private static double usualWidth(List<PdfLine> lines) {
    double[] widths =
        lines.stream().mapToDouble(line -> line.right() - line.left()).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(int) (0.9 * (widths.length - 1))];
  }

  private static double most(Map<Double, Integer> counts) {
    double best = 0;
    int times = 0;
    for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > times) {
        best = entry.getKey();
        times = entry.getValue();
      }
    }
    return best;
  }

  private List<PdfLine> join(List<PdfLine> lines) {
    List<PdfLine> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (i > 0 && goesOn(lines.get(i - 1), line)) {
        PdfLine before = paragraphs.remove(paragraphs.size() - 1);
        paragraphs.add(before.withText(joined(before.text(), line.text())));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private boolean goesOn(PdfLine last, PdfLine line) {
    if (Math.abs(last.size() - line.size()) > 0.6) {
      return false;
    }
    double down = line.baseline() - last.baseline();
    boolean ends = Paragraphs.endsSentence(last.text());
    if (line.page() != last.page() || down < 0) {
      // Over the page's or the column's end only the sentence tells.
      return !ends;
    }
    // Titles are set in larger type and with larger gaps than the text.
    if (down > WIDE_GAP * Math.max(gap, 1.15 * line.size())) {
      return false;
    }
    boolean shortLast = last.right() - last.left() < SHORT_LINE * width;
    boolean indented = line.left() - last.left() > INDENT;
    return !(ends && (shortLast || indented));
  }

  /** Undoes a word's division at the line's end. */
  private static String joined(String first, String second) {
    int last = first.length() - 1;
    boolean hyphen = last > 0 && first.charAt(last) == '-';
    if (!hyphen || !Character.isLetterOrDigit(first.charAt(last - 1))) {
      boolean wide = last >= 0 && first.charAt(last) >= 0x2e80 && second.charAt(0) >= 0x2e80;
      return first + (wide ? "" : " ") + second;
    }
    boolean divided =
        Character.isLetter(first.charAt(last - 1)) && Character.isLowerCase(second.charAt(0));
    return (divided ? first.substring(0, last) : first) + second;
  }
}
