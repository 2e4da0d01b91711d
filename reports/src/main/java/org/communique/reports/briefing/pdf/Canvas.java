package org.communique.reports.briefing.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** The drawing operations of the current page; places are in points from its lower left corner. */
final class Canvas {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  /** Annotation flag 3, "print", of ISO 32000-1, 12.5.3. */
  private static final int PRINT = 4;

  private final PdfWriter writer;
  private final Places known;
  private final Fingerprint fingerprint;
  private long replaced;

  Canvas(PdfWriter writer, Places known, Fingerprint fingerprint) {
    this.writer = writer;
    this.known = known;
    this.fingerprint = fingerprint;
  }

  /** Opens marked content under an element; what is drawn until {@link #end} belongs to it. */
  void begin(Tag tag) {
    content().beginMarkedContentSequence(tag.element());
  }

  /** Opens content that a screen reader passes over. */
  void beginArtifact() {
    content().beginMarkedContentSequence(ARTIFACT);
  }

  /** Opens what a page repeats at its top or its foot. */
  void beginPagination(boolean header) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName("Pagination"));
    properties.put(PdfName.SUBTYPE, new PdfName(header ? "Header" : "Footer"));
    content().beginMarkedContentSequence(ARTIFACT, properties, true);
  }

  void end() {
    content().endMarkedContentSequence();
  }

  void text(FontSet.Run run, Type type, float left, float baseline) {
    PdfContentByte content = content();
    content.beginText();
    content.setFontAndSize(run.font(), type.sizePoints());
    content.setColorFill(type.color());
    content.setCharacterSpacing(type.trackingPoints());
    content.setTextMatrix(left, baseline);
    content.showText(run.text());
    content.endText();
    replaced += run.replaced();
    fingerprint.add(run.text());
  }

  void rectangle(float left, float bottom, float width, float height, Color color) {
    PdfContentByte content = content();
    content.setColorFill(color);
    content.rectangle(left, bottom, width, height);
    content.fill();
  }

  void line(float x1, float y1, float x2, float y2, float thickness, Color color) {
    PdfContentByte content = content();
    content.setColorStroke(color);
    content.setLineWidth(thickness);
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.stroke();
  }

  /** Lays a click area over linked text and ties it to the link's element. */
  void link(
      Tag tag, Link target, String spoken, float left, float baseline, float width, float size) {
    PdfAction action = action(target);
    if (action == null) {
      return;
    }
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer, left, baseline - size * 0.25f, left + width, baseline + size * 0.8f, action);
    annotation.put(PdfName.CONTENTS, new PdfString(spoken.strip(), PdfObject.TEXT_UNICODE));
    annotation.put(PdfName.F, new PdfNumber(PRINT));
    annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    int key = writer.getStructureTreeRoot().addExistingObject(tag.element().getReference());
    annotation.put(new PdfName("StructParent"), new PdfNumber(key));
    PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(new PdfName("Obj"), annotation.getIndirectReference());
    reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
    tag.addObject(reference);
    writer.addAnnotation(annotation);
  }

  /** Returns how many characters without a glyph were drawn as a visible mark. */
  long replacedCount() {
    return replaced;
  }

  private @Nullable PdfAction action(Link target) {
    if (target instanceof Link.Web web) {
      return new PdfAction(web.address());
    }
    Places.Place place = known.find(((Link.Inside) target).anchor());
    if (place == null) {
      return null;
    }
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, place.top(), 0);
    return PdfAction.gotoLocalPage(place.page(), destination, writer);
  }

  private PdfContentByte content() {
    return writer.getDirectContent();
  }
}
