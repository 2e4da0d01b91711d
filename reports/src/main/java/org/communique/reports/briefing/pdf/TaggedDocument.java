package org.communique.reports.briefing.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

/**
 * A tagged PDF/UA-1 document being written.
 *
 * <p>References to pages further on are only known when the document was laid out once before:
 * {@link Places} carries them from one layout to the next.
 */
public final class TaggedDocument implements AutoCloseable {

  private final DocumentFacts facts;
  private final Places known;
  private final Places found = new Places();
  private final Document document;
  private final PdfWriter writer;
  private final FontSet fonts;
  private final Fingerprint fingerprint = new Fingerprint();
  private final Canvas canvas;
  private final Tag root;
  private final Flow flow;
  private final Deque<PdfOutline> outlines = new ArrayDeque<>();

  private TaggedDocument(OutputStream out, DocumentFacts facts, FontSet fonts, Places known) {
    this.fonts = fonts;
    fonts.beginDocument();
    this.facts = facts;
    this.known = known;
    this.document = new Document(facts.shape().rectangle(), 0, 0, 0, 0);
    this.writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    describe();
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(facts.language()));
    this.canvas = new Canvas(writer, known, fingerprint);
    this.root =
        new Tag(new PdfStructureElement(writer.getStructureTreeRoot(), Role.DOCUMENT.pdfName()));
    this.flow = new Flow(this, facts.shape());
    fingerprint.add(facts.title() + facts.date() + facts.subject());
    furnish();
  }

  /** Begins a document. The stream is left open at the end. */
  public static TaggedDocument open(
      OutputStream out, DocumentFacts facts, FontSet fonts, Places known) {
    return new TaggedDocument(out, facts, fonts, known);
  }

  public Tag root() {
    return root;
  }

  public Flow flow() {
    return flow;
  }

  /** Returns what the layout before this one found. */
  public Places known() {
    return known;
  }

  /** Ends the document and returns where everything stands. */
  public Places finish() {
    byte[] id = fingerprint.id();
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    int pages = pageNumber();
    document.close();
    found.finish(pages, canvas.replacedCount());
    return found;
  }

  /** Closes what {@link #finish} did not. */
  @Override
  public void close() {
    if (document.isOpen()) {
      document.close();
    }
  }

  Places found() {
    return found;
  }

  Canvas canvas() {
    return canvas;
  }

  FontSet fonts() {
    return fonts;
  }

  int pageNumber() {
    return writer.getPageNumber();
  }

  void newPage() {
    document.newPage();
    furnish();
  }

  void outline(String title, int level, float top) {
    while (outlines.size() > level) {
      outlines.pop();
    }
    PdfOutline parent =
        outlines.isEmpty() ? writer.getDirectContent().getRootOutline() : outlines.peek();
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
    outlines.push(new PdfOutline(parent, destination, TextCleaner.clean(title), level == 0));
  }

  private void furnish() {
    int page = pageNumber();
    DocumentFacts.RunningHead head = facts.runningHead();
    PageShape shape = facts.shape();
    float right = shape.width() - shape.right();
    if (page > 1) {
      float baseline = shape.height() - shape.top();
      canvas.beginPagination(true);
      line(head.left(), head.type(), shape.left(), baseline, false);
      line(head.right(), head.type(), right, baseline, true);
      canvas.line(shape.left(), baseline - 6, right, baseline - 6, 0.4f, head.rule());
      canvas.end();
    }
    float baseline = shape.bottom() - 26;
    canvas.beginPagination(false);
    line(head.foot(), head.type(), shape.left(), baseline, false);
    String number = facts.pageNumber().of(page, Math.max(page, known.pageCount()));
    line(number, head.type(), right, baseline, true);
    canvas.end();
  }

  private void line(String text, Type type, float x, float baseline, boolean right) {
    float half = facts.shape().bodyWidth() * 0.7f;
    List<Line> lines =
        LineBreaker.lines(fonts, List.of(Span.of(TextCleaner.clean(text), type)), half);
    if (lines.isEmpty()) {
      return;
    }
    Line first = lines.get(0);
    float left = right ? x - first.widthPoints() : x;
    for (Line.Fragment fragment : first.fragments()) {
      canvas.text(fragment.run(), type, left + fragment.left(), baseline);
    }
  }

  private void describe() {
    document.setDocumentLanguage(facts.language());
    document.addTitle(facts.title());
    document.addSubject(facts.subject());
    document.addAuthor(facts.author());
    document.addCreator(facts.author());
    GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    day.setTimeInMillis(facts.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(day));
    writer.getInfo().put(PdfName.MODDATE, new PdfDate(day));
    writer.setXmpMetadata(Xmp.of(facts));
  }
}
