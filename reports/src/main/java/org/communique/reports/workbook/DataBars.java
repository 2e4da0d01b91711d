package org.communique.reports.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.communique.reports.style.Palette;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * Bars in cells, from zero to the column's largest number. Each is said twice: as Excel 2007 knows
 * it, shaded, and in an extension that makes it plain.
 */
final class DataBars {

  private static final String RULE_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  private static final String SHEET_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

  private DataBars() {}

  static void add(XSSFSheet sheet, List<CellRangeAddress> columns) {
    if (columns.isEmpty()) {
      return;
    }
    columns.forEach(cells -> shaded(sheet, cells));
    StringBuilder plain = new StringBuilder("<x14:conditionalFormattings>");
    CTWorksheet under = sheet.getCTWorksheet();
    for (int i = 0; i < columns.size(); i++) {
      String id = "{00000000-0000-4000-8000-" + twelveDigits(i + 1) + "}";
      CTCfRule rule = under.getConditionalFormattingArray(i).getCfRuleArray(0);
      Extensions.add(rule.addNewExtLst(), RULE_URI, "<x14:id>" + id + "</x14:id>");
      plain.append(plain(id, columns.get(i).formatAsString()));
    }
    plain.append("</x14:conditionalFormattings>");
    Extensions.add(
        under.isSetExtLst() ? under.getExtLst() : under.addNewExtLst(),
        SHEET_URI,
        plain.toString());
  }

  private static void shaded(XSSFSheet sheet, CellRangeAddress cells) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(CellStyles.color(Palette.ACCENT_FAINT));
    DataBarFormatting bars = rule.getDataBarFormatting();
    bars.getMinThreshold().setRangeType(RangeType.NUMBER);
    bars.getMinThreshold().setValue(0d);
    bars.getMaxThreshold().setRangeType(RangeType.MAX);
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }

  private static String plain(String id, String cells) {
    return "<x14:conditionalFormatting><x14:cfRule type=\"dataBar\" id=\""
        + id
        + "\"><x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\">"
        + "<x14:cfvo type=\"num\"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type=\"max\"/>"
        + "<x14:negativeFillColor rgb=\""
        + Palette.MUTED.argbHex()
        + "\"/><x14:axisColor rgb=\""
        + Palette.MUTED.argbHex()
        + "\"/></x14:dataBar></x14:cfRule><xm:sqref>"
        + cells
        + "</xm:sqref></x14:conditionalFormatting>";
  }

  private static String twelveDigits(int number) {
    return String.valueOf(1_000_000_000_000L + number).substring(1);
  }
}
