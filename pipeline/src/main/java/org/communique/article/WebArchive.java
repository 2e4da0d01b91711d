package org.communique.article;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Pages as a crawler stored them (ISO 28500): the answers that brought a web page. Requests,
 * pictures, redirections and repeated visits are passed over.
 */
final class WebArchive {

  private static final int FOUND = 200;

  private final ReadingSettings settings;
  private final RecordSink sink;
  private long number;
  private long pages;

  WebArchive(ReadingSettings settings, RecordSink sink) {
    this.settings = settings;
    this.sink = sink;
  }

  void read(InputStream bytes) throws IOException {
    try {
      // Not closed: the bytes belong to the caller.
      @SuppressWarnings("resource")
      WarcReader archive = new WarcReader(bytes);
      for (WarcRecord record = next(archive); record != null; record = next(archive)) {
        number++;
        if (record instanceof WarcResponse response) {
          readResponse(response);
        }
      }
    } catch (ParsingException e) {
      sink.reject(
          number + 1,
          RejectionReason.MALFORMED_RECORD,
          "the rest of the file is lost: " + Snippets.cut(CleanText.line(e.getMessage() + "")));
      return;
    }
    if (pages == 0) {
      sink.reject(0, RejectionReason.EMPTY, "no web page among " + number + " records");
    }
  }

  private static @Nullable WarcRecord next(WarcReader archive) throws IOException {
    try {
      return archive.next().orElse(null);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void readResponse(WarcResponse response) {
    byte[] page;
    String charset;
    try {
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      if (http.status() != FOUND || !isPage(type)) {
        return;
      }
      charset = type.parameters().get("charset");
      page = body(http);
    } catch (TooLargeException e) {
      refuse(RejectionReason.TOO_LARGE, e.getMessage() + "");
      return;
    } catch (ParsingException | IllegalArgumentException e) {
      refuse(RejectionReason.MALFORMED_RECORD, "no answer of a web server: " + e.getMessage());
      return;
    } catch (IOException e) {
      refuse(RejectionReason.UNREADABLE, "the page cannot be unpacked: " + e.getMessage());
      return;
    }
    accept(response, page, charset);
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML)
        || type.base().toString().equals("application/xhtml+xml");
  }

  private byte[] body(HttpResponse http) throws IOException {
    Growth growth = new Growth(settings.maxPackedRatio(), settings.maxBytes());
    InputStream packed = growth.packed(http.bodyDecoded().stream());
    return growth.unpacked(packed).readAllBytes();
  }

  private void accept(WarcResponse response, byte[] page, @Nullable String charset) {
    String html;
    try {
      String declared = charset == null ? DeclaredCharset.of(page) : charset;
      html = TextDecoder.decode(page, declared);
    } catch (BinaryException e) {
      refuse(RejectionReason.BINARY, e.getMessage() + "");
      return;
    }
    pages++;
    if (html.isBlank()) {
      sink.reject(number, RejectionReason.EMPTY, "nothing but white space");
      return;
    }
    RawRecord record = HtmlFile.record(html, response.target());
    record.put(Field.ID, 0, id(response).map(URI::toString).orElse(""));
    sink.accept(record, number);
  }

  private static Optional<URI> id(WarcResponse response) {
    try {
      return Optional.of(response.id());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private void refuse(RejectionReason reason, String detail) {
    pages++;
    sink.reject(number, reason, Snippets.cut(CleanText.line(detail)));
  }
}
