package org.communique.article;

/**
 * A line, or lines joined, of a page. Lengths are in points.
 *
 * @param page 0 is the first
 * @param left of the first sign
 * @param right of the last sign
 * @param baseline distance from the page's top
 * @param size of the font
 */
record PdfLine(String text, int page, double left, double right, double baseline, double size) {

  PdfLine withText(String other) {
    return new PdfLine(other, page, left, right, baseline, size);
  }
}
