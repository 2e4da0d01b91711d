package org.communique.article;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One {@code item} or {@code entry} of a feed. */
final class FeedItem {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** Names outside these (pictures, shops, podcasts) mean other things by the same words. */
  private static final Set<String> NAMESPACES =
      Set.of(
          "",
          ATOM,
          "http://purl.org/atom/ns#",
          "http://purl.org/rss/1.0/",
          "http://backend.userland.com/rss2",
          "http://purl.org/rss/1.0/modules/content/",
          "http://purl.org/dc/elements/1.1/",
          "http://purl.org/dc/terms/",
          "http://rssnamespace.org/feedburner/ext/1.0",
          "http://www.w3.org/1999/xhtml");

  private final XMLStreamReader xml;
  private final int maxChars;
  private final RawRecord record = new RawRecord();

  FeedItem(XMLStreamReader xml, int maxChars) {
    this.xml = xml;
    this.maxChars = maxChars;
  }

  /** Reads to the item's end tag. */
  RawRecord read() throws XMLStreamException, IOException {
    record.put(Field.ID, 1, SafeXml.attribute(xml, "about"));
    record.put(Field.LANGUAGE, 0, SafeXml.attribute(xml, "lang"));
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      SafeXml.refuseType(event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        readElement();
      }
      event = xml.next();
    }
    return record;
  }

  private void readElement() throws XMLStreamException, IOException {
    String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String name = xml.getLocalName().toLowerCase(Locale.ROOT);
    String href = SafeXml.attribute(xml, "href");
    String rel = SafeXml.attribute(xml, "rel");
    boolean atomSource = name.equals("source") && space.equals(ATOM);
    String value = atomSource ? SafeXml.childTitle(xml, maxChars) : SafeXml.content(xml, maxChars);
    if (!NAMESPACES.contains(space)) {
      return;
    }
    switch (name) {
      case "guid", "id", "identifier" -> putId(value.strip());
      case "link" -> {
        if (rel.isEmpty() || rel.equals("alternate")) {
          record.put(Field.URL, 1, href.isEmpty() ? value.strip() : href.strip());
        }
      }
      case "origlink" -> record.put(Field.URL, 0, value.strip());
      case "title" -> record.put(Field.TITLE, 0, CleanText.line(HtmlText.plain(value)));
      case "encoded" -> record.put(Field.BODY, 0, value);
      case "content" -> record.put(Field.BODY, 1, value);
      case "body" -> record.put(Field.BODY, 2, value);
      case "description", "summary" -> record.put(Field.SUMMARY, 0, value);
      case "source" -> record.put(Field.SOURCE, 0, value.strip());
      case "publisher" -> record.put(Field.SOURCE, 1, value.strip());
      case "language" -> record.put(Field.LANGUAGE, 1, value.strip());
      case "pubdate", "published", "issued" -> record.put(Field.PUBLISHED, 0, value.strip());
      case "date", "created" -> record.put(Field.PUBLISHED, 1, value.strip());
      case "updated", "modified" -> record.put(Field.PUBLISHED, 2, value.strip());
      default -> {}
    }
  }

  private void putId(String id) {
    record.put(Field.ID, 0, id);
    if (id.startsWith("https://") || id.startsWith("http://")) {
      record.put(Field.URL, 2, id);
    }
  }
}
