package org.communique.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs and takes its furniture out. */
final class Paragraphs {

  /** Typewriters and wires break lines at 60 to 80 characters; paragraphs are longer or shorter. */
  private static final int WRAP_FROM = 45;

  private static final int WRAP_TO = 110;

  /** A paragraph and whether an empty line stands before it. */
  record Line(String text, boolean gap) {}

  private Paragraphs() {}

  /** The lines of a normalised text, blank ones noted as gaps, hard wraps undone. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = true;
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      String raw = text.substring(start, end);
      String line = withoutMark(CleanText.collapse(raw).strip());
      if (line.isEmpty()) {
        gap = true;
      } else {
        lines.add(new Line(line, gap || isIndented(raw)));
        gap = false;
      }
      start = end + 1;
    }
    return isWrapped(lines) ? unwrap(lines) : lines;
  }

  /** A heading of Markdown without its signs. */
  private static String withoutMark(String line) {
    int end = 0;
    while (end < line.length() && end < 6 && line.charAt(end) == '#') {
      end++;
    }
    return end > 0 && end + 1 < line.length() && line.charAt(end) == ' '
        ? line.substring(end + 1)
        : line;
  }

  private static boolean isIndented(String raw) {
    return raw.startsWith("   ") || raw.startsWith("\t");
  }

  /** Lines of a like length that mostly end inside a sentence, with gaps between the paragraphs. */
  private static boolean isWrapped(List<Line> lines) {
    int inside = 0;
    int cut = 0;
    int gaps = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() > WRAP_TO) {
        return false;
      }
      gaps += lines.get(i).gap() ? 1 : 0;
      if (!lines.get(i + 1).gap()) {
        inside++;
        cut += text.length() >= WRAP_FROM && !endsSentence(text) ? 1 : 0;
      }
    }
    return inside >= 4 && gaps >= 2 && cut * 10 > inside * 6;
  }

  private static List<Line> unwrap(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      boolean goesOn =
          !line.gap()
              && !joined.isEmpty()
              && !HeadLine.isDateLine(line.text())
              && !Furniture.is(line.text());
      if (goesOn) {
        Line last = joined.remove(joined.size() - 1);
        joined.add(new Line(join(last.text(), line.text()), last.gap()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static String join(String first, String second) {
    boolean hyphen = first.endsWith("-") && !first.endsWith(" -");
    return hyphen ? first + second : first + " " + second;
  }

  /** Whether a line ends as sentences do, closing quotes and brackets passed over. */
  static boolean endsSentence(String line) {
    int i = line.length() - 1;
    while (i > 0 && "\"'”’)]»」』".indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…。！？:：".indexOf(line.charAt(i)) >= 0;
  }

  /**
   * The lines without furniture, without the captions under picture credits and without the lists
   * under labels such as {@code RELATED}.
   *
   * @param furniture takes what is left out
   */
  static List<Line> withoutFurniture(List<Line> lines, List<String> furniture) {
    List<Line> kept = new ArrayList<>(lines.size());
    boolean gap = false;
    boolean list = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      gap |= line.gap();
      list = Furniture.opensList(line.text()) || (list && Furniture.isListed(line.text()));
      if (list || Furniture.is(line.text())) {
        furniture.add(line.text());
        i += !list && hasCaption(lines, i) ? 1 : 0;
        gap = true;
      } else {
        kept.add(gap == line.gap() ? line : new Line(line.text(), gap));
        gap = false;
      }
    }
    return kept;
  }

  /** A caption clings to its credit: no gap before it, a gap after it. */
  private static boolean hasCaption(List<Line> lines, int credit) {
    return Furniture.isPictureCredit(lines.get(credit).text())
        && credit + 1 < lines.size()
        && !lines.get(credit + 1).gap()
        && (credit + 2 >= lines.size() || lines.get(credit + 2).gap());
  }
}
