package org.communique.reports.briefing.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;

/**
 * One element of the structure tree.
 *
 * <p>An element holds either child elements or marked content, never both: the tree is written
 * without the children of an element whose first kid is content.
 */
public final class Tag {

  private final PdfStructureElement element;

  Tag(PdfStructureElement element) {
    this.element = element;
  }

  public Tag child(Role role) {
    return new Tag(new PdfStructureElement(element, role.pdfName()));
  }

  /** Sets the natural language of everything inside, as a BCP 47 tag. */
  public Tag language(String language) {
    element.put(PdfName.LANG, new PdfString(language));
    return this;
  }

  /** Sets what is read aloud in place of a figure. */
  public Tag alternative(String text) {
    element.put(PdfName.ALT, new PdfString(text, PdfObject.TEXT_UNICODE));
    return this;
  }

  /** Says that a header cell heads its column, or else its row. */
  Tag scope(boolean column) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Table"));
    attributes.put(new PdfName("Scope"), new PdfName(column ? "Column" : "Row"));
    element.put(PdfName.A, attributes);
    return this;
  }

  /** Says that a list's items carry no numbers. */
  Tag unordered() {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("List"));
    attributes.put(new PdfName("ListNumbering"), new PdfName("None"));
    element.put(PdfName.A, attributes);
    return this;
  }

  /** Sets the place on the page that a figure covers, in points from the lower left corner. */
  Tag box(float left, float bottom, float right, float top) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Layout"));
    attributes.put(PdfName.BBOX, new PdfArray(new float[] {left, bottom, right, top}));
    attributes.put(new PdfName("Placement"), new PdfName("Block"));
    element.put(PdfName.A, attributes);
    return this;
  }

  /** Adds a kid that is an object reference, after the marked content drawn so far. */
  void addObject(PdfDictionary reference) {
    PdfObject kids = element.get(PdfName.K);
    if (kids instanceof PdfArray array) {
      array.add(reference);
      return;
    }
    PdfArray array = new PdfArray();
    if (kids instanceof PdfNumber) {
      array.add(kids);
    }
    array.add(reference);
    element.put(PdfName.K, array);
  }

  PdfStructureElement element() {
    return element;
  }
}
