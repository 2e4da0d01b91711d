package org.communique.reports.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communique.reports.style.Look;
import org.communique.reports.style.Palette;
import org.communique.reports.style.SheetType;

/** Every look as a cell style, made once a workbook; each also with the mark of text. */
final class CellStyles {

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> marked = new EnumMap<>(Look.class);

  CellStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    setDefaultFont();
    for (Look look : Look.values()) {
      plain.put(look, style(look));
      XSSFCellStyle text = style(look);
      text.setQuotePrefixed(true);
      marked.put(look, text);
    }
  }

  CellStyle of(Look look) {
    return get(plain, look);
  }

  /** The look with the mark that keeps text from becoming a formula when it is edited. */
  CellStyle markedAsText(Look look) {
    return get(marked, look);
  }

  private static CellStyle get(Map<Look, XSSFCellStyle> styles, Look look) {
    XSSFCellStyle style = styles.get(look);
    if (style == null) {
      throw new IllegalStateException("no style for " + look);
    }
    return style;
  }

  static XSSFColor color(Palette palette) {
    int rgb = palette.rgb();
    return new XSSFColor(
        new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }

  private void setDefaultFont() {
    XSSFFont font = workbook.getFontAt(0);
    font.setFontName(SheetType.FAMILY);
    font.setScheme(FontScheme.NONE);
    font.setFontHeightInPoints((short) SheetType.BODY_POINTS);
    font.setColor(color(Palette.INK));
  }

  private XSSFCellStyle style(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    switch (look) {
      case TITLE -> font(style, SheetType.TITLE_POINTS, true, Palette.ACCENT);
      case NOTE -> font(style, SheetType.BODY_POINTS, false, Palette.MUTED);
      case HEADING -> {
        font(style, SheetType.HEADING_POINTS, true, Palette.ACCENT);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
      }
      case HEADER -> header(style, HorizontalAlignment.LEFT);
      case HEADER_RIGHT -> header(style, HorizontalAlignment.RIGHT);
      case FIGURE -> figure(style);
      case FIGURE_LABEL -> {
        font(style, SheetType.BODY_POINTS, false, Palette.MUTED);
        style.setAlignment(HorizontalAlignment.LEFT);
      }
      default -> body(style, look);
    }
    return style;
  }

  private void header(XSSFCellStyle style, HorizontalAlignment alignment) {
    font(style, SheetType.BODY_POINTS, true, Palette.ACCENT);
    style.setAlignment(alignment);
    style.setIndention((short) 1);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    style.setWrapText(true);
    style.setFillForegroundColor(color(Palette.WASH));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(color(Palette.ACCENT));
  }

  private void figure(XSSFCellStyle style) {
    font(style, SheetType.FIGURE_POINTS, true, Palette.ACCENT);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    format(style, "#,##0");
  }

  private void body(XSSFCellStyle style, Look look) {
    font(style, SheetType.BODY_POINTS, false, Palette.INK);
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBottomBorderColor(color(Palette.RULE));
    switch (look) {
      case WRAPPED -> {
        style.setWrapText(true);
        left(style);
      }
      // The space of two digits at the end keeps numbers off the text of the next column.
      case COUNT -> format(style, "#,##0_0_0");
      case PERCENT -> format(style, "0%_0_0");
      case DATE -> {
        format(style, "yyyy-mm-dd");
        left(style);
      }
      case MONTH -> {
        format(style, "yyyy-mm");
        left(style);
      }
      case LINK -> link(style);
      case ID -> {
        font(style, SheetType.BODY_POINTS, false, Palette.MUTED);
        left(style);
      }
      case TEXT -> left(style);
      default -> style.setAlignment(HorizontalAlignment.GENERAL);
    }
  }

  /** A space at the left keeps text off that of the column before. */
  private static void left(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
  }

  private void link(XSSFCellStyle style) {
    font(style, SheetType.BODY_POINTS, false, Palette.ACCENT);
    style.getFont().setUnderline(FontUnderline.SINGLE);
    left(style);
  }

  private void format(XSSFCellStyle style, String pattern) {
    style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
  }

  private void font(XSSFCellStyle style, int points, boolean bold, Palette ink) {
    XSSFFont font = workbook.createFont();
    font.setFontName(SheetType.FAMILY);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(color(ink));
    style.setFont(font);
  }
}
