package org.communique.reports.briefing.pdf;

import com.lowagie.text.pdf.PdfName;

/** The standard structure types of ISO 32000-1, 14.8.4, that the briefing uses. */
public enum Role {
  DOCUMENT("Document"),
  SECTION("Sect"),
  HEADING_1("H1"),
  HEADING_2("H2"),
  HEADING_3("H3"),
  PARAGRAPH("P"),
  LIST("L"),
  ITEM("LI"),
  LABEL("Lbl"),
  ITEM_BODY("LBody"),
  TABLE("Table"),
  TABLE_HEAD("THead"),
  TABLE_BODY("TBody"),
  ROW("TR"),
  HEADER_CELL("TH"),
  CELL("TD"),
  FIGURE("Figure"),
  BLOCK_QUOTE("BlockQuote"),
  SPAN("Span"),
  LINK("Link");

  private final String tag;

  Role(String tag) {
    this.tag = tag;
  }

  PdfName pdfName() {
    return new PdfName(tag);
  }
}
