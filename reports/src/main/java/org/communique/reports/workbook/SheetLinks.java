package org.communique.reports.workbook;

/**
 * The links of one sheet, kept as the text that goes into the file: as objects of POI they take
 * some 2,600 bytes each, which is more than all else together.
 */
final class SheetLinks {

  /** Excel's limit of links in a sheet: 'Excel specifications and limits'. */
  static final int MAX_LINKS = 65_530;

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final StringBuilder links = new StringBuilder();
  private final StringBuilder targets = new StringBuilder();
  private int count;

  boolean isFull() {
    return count >= MAX_LINKS;
  }

  /** Leads from a cell to another of this workbook, such as {@code 'Events'!A5}. */
  void toCell(String from, String goal) {
    count++;
    links.append("<hyperlink ref=\"" + from + "\" location=\"" + escape(goal) + "\"/>");
  }

  /** Leads from a cell to an address that {@link WebAddress} has let pass. */
  void toWeb(String from, String address) {
    count++;
    String id = "link" + count;
    links.append("<hyperlink ref=\"" + from + "\" r:id=\"" + id + "\"/>");
    targets
        .append(
            "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/hyperlink\" Target=\"")
        .append(escape(address))
        .append("\" TargetMode=\"External\"/>");
  }

  /** The links as a part of the sheet's XML; empty when there are none. */
  String sheetPart() {
    return links.isEmpty()
        ? ""
        : "<hyperlinks xmlns:r=\"" + RELATIONSHIPS + "\">" + links + "</hyperlinks>";
  }

  /** The links' goals as a part of the sheet's relationships. */
  String relationshipsPart() {
    return targets.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
