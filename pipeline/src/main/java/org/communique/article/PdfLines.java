package org.communique.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a document in reading order, with their places. */
final class PdfLines extends PDFTextStripper {

  /** Longer than any article: a bound against text drawn over and over. */
  private static final int MOST_CHARS = 4 << 20;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double baseline;
  private double size;
  private int chars;

  private PdfLines() {}

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines reader = new PdfLines();
    reader.getText(document);
    reader.flush();
    return reader.lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> places) throws IOException {
    chars += word.length();
    if (chars > MOST_CHARS) {
      throw new TooLargeException("a text longer than " + MOST_CHARS + " characters");
    }
    if (places.isEmpty()) {
      return;
    }
    TextPosition first = places.get(0);
    TextPosition last = places.get(places.size() - 1);
    if (text.isEmpty()) {
      left = first.getXDirAdj();
      baseline = first.getYDirAdj();
      size = first.getFontSizeInPt();
    }
    right = last.getXDirAdj() + last.getWidthDirAdj();
    text.append(word);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writePageEnd() {
    flush();
  }

  private void flush() {
    String line = CleanText.line(text.toString().replace('\u00ad', '-'));
    if (!line.isEmpty()) {
      lines.add(new PdfLine(line, getCurrentPageNo() - 1, left, right, baseline, size));
    }
    text.setLength(0);
  }
}
