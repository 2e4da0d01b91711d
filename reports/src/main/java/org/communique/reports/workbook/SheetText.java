package org.communique.reports.workbook;

import java.util.regex.Pattern;
import org.communique.reports.findings.CellText;

/** Text as a cell of a spreadsheet can hold it. */
final class SheetText {

  /** Excel's limit: 'Excel specifications and limits', characters in a cell. */
  static final int MAX_CHARACTERS = 32_767;

  static final String CUT = " […]";

  /** Excel reads {@code _x0041_} as {@code A} (ECMA-376 part 1, 22.9.2.19); this keeps it text. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String ESCAPED_UNDERSCORE = "_x005F_";

  private SheetText() {}

  static String of(String text) {
    String legal = CellText.legal(text).replace("\r\n", "\n").replace('\r', '\n');
    if (legal.contains("_x")) {
      legal = ESCAPE.matcher(legal).replaceAll(ESCAPED_UNDERSCORE);
    }
    return legal.length() <= MAX_CHARACTERS ? legal : cut(legal);
  }

  private static String cut(String text) {
    int end = MAX_CHARACTERS - CUT.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + CUT;
  }

  /** True for text that a spreadsheet would take for a formula if it were typed. */
  static boolean needsMark(String text) {
    return !CellText.guard(text).equals(CellText.legal(text));
  }
}
