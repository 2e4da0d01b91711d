package org.communique.article;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.communique.beat.Sources;

/**
 * A feed: RSS 2.0, RSS 1.0 or Atom, read as it streams by. Document types and entities of its own
 * are refused; what stands before a fault survives.
 */
final class FeedFile {

  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");

  private final Sources sources;
  private final RecordSink sink;
  private final int maxChars;
  private String outlet = "";
  private String language = "";
  private long number;

  FeedFile(Sources sources, long maxChars, RecordSink sink) {
    this.sources = sources;
    this.maxChars = (int) maxChars;
    this.sink = sink;
  }

  void read(Reader text) throws IOException {
    try {
      XMLStreamReader xml = SafeXml.reader(text);
      SafeXml.toRoot(xml);
      String root = xml.getLocalName().toLowerCase(Locale.ROOT);
      if (!ROOTS.contains(root)) {
        sink.reject(
            0, RejectionReason.UNSUPPORTED_FORMAT, "no feed: its root is " + Snippets.cut(root));
        return;
      }
      language = SafeXml.attribute(xml, "lang");
      readAll(xml);
      if (number == 0) {
        sink.reject(0, RejectionReason.EMPTY, "a feed without items");
      }
    } catch (XMLStreamException e) {
      SafeXml.throwCause(e);
      sink.reject(number + 1, RejectionReason.MALFORMED_RECORD, SafeXml.message(e));
    }
  }

  private void readAll(XMLStreamReader xml) throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      int event = xml.next();
      SafeXml.refuseType(event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        readElement(xml, xml.getLocalName().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void readElement(XMLStreamReader xml, String name)
      throws XMLStreamException, IOException {
    switch (name) {
      case "item", "entry" -> {
        RawRecord record = new FeedItem(xml, maxChars).read();
        number++;
        putOutlet(record);
        record.put(Field.LANGUAGE, 9, language);
        sink.accept(record, number);
      }
      case "title" -> {
        String title = HtmlText.plain(SafeXml.content(xml, maxChars));
        outlet = outlet.isEmpty() ? outletOf(CleanText.line(title)) : outlet;
      }
      case "language" -> language = SafeXml.content(xml, maxChars);
      case "image", "textinput", "author" -> SafeXml.content(xml, maxChars);
      default -> {}
    }
  }

  /** A channel is called after its outlet; the beat's table knows better where it has the link. */
  private void putOutlet(RawRecord record) {
    if (sources.findByUrl(record.get(Field.URL)).isEmpty()) {
      record.put(Field.SOURCE, 9, outlet);
    }
  }

  private static String outletOf(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (String tail : new String[] {" rss feed", " rss", " feed"}) {
      if (lower.endsWith(tail)) {
        return title.substring(0, title.length() - tail.length()).strip();
      }
    }
    return title;
  }
}
