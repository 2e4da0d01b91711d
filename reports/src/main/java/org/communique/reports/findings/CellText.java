package org.communique.reports.findings;

/**
 * Text of a CSV cell that no spreadsheet takes for a formula, and back again.
 *
 * <p>A text that begins with one of {@code = + - @}, tab, carriage return, line feed or a
 * full-width {@code ＝ ＋ － ＠} gets an apostrophe in front; so does one that already has apostrophes
 * before such a character, so that reading, which takes one away, always gives the text that was
 * written. The characters are those of OWASP's page on CSV injection. Characters that XML 1.0 does
 * not allow (NUL, most other controls, half surrogate pairs) become U+FFFD for good: no reader of
 * the tables or the workbook can do anything with them.
 */
public final class CellText {

  private static final String TRIGGERS = "=+-@\t\r\n＝＋－＠";
  private static final char APOSTROPHE = '\'';
  private static final char REPLACEMENT = '\uFFFD';

  private CellText() {}

  /** The text as a CSV cell holds it. */
  public static String guard(String text) {
    String legal = legal(text);
    return triggers(legal) ? APOSTROPHE + legal : legal;
  }

  /** The text that {@link #guard} was given, illegal characters apart. */
  public static String unguard(String cell) {
    boolean guarded = !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && triggers(cell);
    return guarded ? cell.substring(1) : cell;
  }

  /** The text with every character that XML 1.0 does not allow replaced by U+FFFD. */
  public static String legal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLegal(text, i)) {
        return replaceIllegal(text, i);
      }
    }
    return text;
  }

  private static String replaceIllegal(String text, int from) {
    StringBuilder legal = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      if (!isLegal(text, i)) {
        legal.setCharAt(i, REPLACEMENT);
      }
    }
    return legal.toString();
  }

  private static boolean isLegal(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean triggers(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == APOSTROPHE) {
      i++;
    }
    return i < text.length() && TRIGGERS.indexOf(text.charAt(i)) >= 0;
  }
}
