package org.communique.article;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** An article saved as a PDF: its lines joined to paragraphs, its page furniture put aside. */
final class PdfFile {

  /** An article has a few pages; what has more is a report or a book. */
  private static final int MOST_PAGES = 300;

  /** 256 MiB of the document's parts unpacked: what a worker can hold. */
  private static final long MOST_UNPACKED = 256L << 20;

  /** A title is set larger than the text by at least so much. */
  private static final double TITLE_RATIO = 1.2;

  private static final int TITLE_AMONG = 5;
  private static final int LONGEST_TITLE = 250;

  /** Held, so that the level stays: damage is told in a rejection, not in the log. */
  private static final List<Logger> LOGS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    LOGS.forEach(log -> log.setLevel(Level.OFF));
  }

  private final RecordSink sink;

  PdfFile(RecordSink sink) {
    this.sink = sink;
  }

  void read(byte[] bytes) throws IOException {
    PdfStreams.check(bytes, MOST_UNPACKED);
    List<PdfLine> lines = lines(bytes);
    if (lines.isEmpty()) {
      sink.reject(0, RejectionReason.NO_BODY, "no text in the document: pictures of pages, maybe");
      return;
    }
    sink.accept(record(PdfParagraphs.of(PdfFurniture.without(lines))), 0);
  }

  /** The library trips over damaged documents in many ways; all mean the same here. */
  private static List<PdfLine> lines(byte[] bytes) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(
            bytes,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED).streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new TooLargeException("more than " + MOST_PAGES + " pages");
      }
      return PdfLines.of(document);
    } catch (InvalidPasswordException e) {
      throw new IOException("encrypted", e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException("damaged: " + Snippets.cut(CleanText.line(e + "")), e);
    }
  }

  private static RawRecord record(List<PdfLine> paragraphs) {
    RawRecord record = new RawRecord();
    int title = title(paragraphs);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i != title) {
        body.append(paragraphs.get(i).text()).append("\n\n");
      }
    }
    if (title >= 0) {
      record.put(Field.TITLE, 0, paragraphs.get(title).text());
    }
    record.put(Field.BODY, 0, body.toString());
    return record;
  }

  /** Index of the largest of the first paragraphs; -1 when none stands out from the text. */
  private static int title(List<PdfLine> paragraphs) {
    double text = PdfParagraphs.textSize(paragraphs);
    int title = -1;
    double largest = TITLE_RATIO * text;
    for (int i = 0; i < Math.min(TITLE_AMONG, paragraphs.size()); i++) {
      PdfLine paragraph = paragraphs.get(i);
      boolean fits =
          paragraph.text().length() <= LONGEST_TITLE && paragraph.text().indexOf(' ') > 0;
      if (fits && paragraph.page() == 0 && paragraph.size() > largest) {
        title = i;
        largest = paragraph.size();
      }
    }
    return title;
  }
}
