package org.communique.reports.workbook;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;

/** Parts of a sheet that came with Excel 2010 and that POI has no calls for ([MS-XLSX] 2.2.4). */
final class Extensions {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

  private Extensions() {}

  /**
   * Adds one extension.
   *
   * @param content XML with the prefixes {@code x14} and {@code xm}; holds no text from outside
   */
  static void add(CTExtensionList list, String uri, String content) {
    String extension =
        "<ext xmlns=\""
            + MAIN
            + "\" xmlns:x14=\""
            + X14
            + "\" xmlns:xm=\""
            + XM
            + "\""
            + " uri=\""
            + uri
            + "\">"
            + content
            + "</ext>";
    try (XmlCursor from = XmlObject.Factory.parse(extension).newCursor();
        XmlCursor to = list.newCursor()) {
      from.toFirstChild();
      to.toEndToken();
      from.copyXml(to);
    } catch (XmlException e) {
      throw new IllegalStateException("own XML does not parse", e);
    }
  }
}
