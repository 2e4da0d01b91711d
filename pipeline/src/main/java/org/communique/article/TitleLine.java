package org.communique.article;

import java.util.Arrays;
import java.util.List;
import org.communique.article.Paragraphs.Line;

/** Tells titles from the other lines above a story. */
final class TitleLine {

  private static final int LONGEST = 220;

  /** Characters of a first paragraph; Chinese says as much in fewer. */
  private static final int PARAGRAPH = 60;

  private static final int HAN_PARAGRAPH = 24;

  private TitleLine() {}

  /** Index of the first line that can be a title, -1 when none can; a name above it is none. */
  static int indexIn(List<String> rest) {
    for (int i = 0; i < rest.size() && !endsAsSentence(rest.get(i)); i++) {
      if (isFull(rest.get(i))) {
        return i;
      }
    }
    return !rest.isEmpty() && isText(rest.get(0)) ? 0 : -1;
  }

  /** Whether a line can be a title and the one under it begins a story. */
  static boolean isAt(List<Line> lines, int i) {
    if (i + 1 >= lines.size() || !isText(lines.get(i).text())) {
      return false;
    }
    String next = lines.get(i + 1).text();
    int least = next.charAt(0) >= 0x2e80 ? HAN_PARAGRAPH : PARAGRAPH;
    return next.length() > least && (lines.get(i + 1).gap() || Paragraphs.endsSentence(next));
  }

  /** Whether a title says something: two or three words in capitals may be a name. */
  static boolean isFull(String line) {
    if (!isText(line)) {
      return false;
    }
    String[] words = line.split(" ", -1);
    boolean han = line.charAt(0) >= 0x2e80;
    return (han && line.length() >= 6)
        || words.length >= 4
        || Arrays.stream(words)
            .anyMatch(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)));
  }

  private static boolean isText(String line) {
    int last = line.length() - 1;
    return last >= 2
        && last < LONGEST
        && (!endsAsSentence(line) || line.endsWith("U.S."))
        && ",;-–—".indexOf(line.charAt(last)) < 0
        && !Character.isLowerCase(line.charAt(0))
        && (line.indexOf(' ') > 0 || line.charAt(0) >= 0x2e80);
  }

  /** Titles ask and exclaim, but do not end in a full stop or colon. */
  private static boolean endsAsSentence(String line) {
    return Paragraphs.endsSentence(line) && !line.matches(".*[!?！？…]['\"”’)]{0,3}$");
  }
}
