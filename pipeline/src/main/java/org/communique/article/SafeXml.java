package org.communique.article;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/** XML of strangers: no document types, no entities but characters, nothing fetched. */
final class SafeXml {

  private SafeXml() {}

  static XMLStreamReader reader(Reader text) throws XMLStreamException {
    // The platform's own parser, whatever else lies on the class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("refers to something outside");
        });
    return factory.createXMLStreamReader(new Trimmed(text));
  }

  /** Moves to the root element. */
  static void toRoot(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      refuseType(event);
      event = xml.next();
    }
  }

  static void refuseType(int event) throws XMLStreamException {
    if (event == XMLStreamConstants.DTD) {
      throw new XMLStreamException("it declares a document type");
    }
  }

  /** An attribute by its local name; empty when absent. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /**
   * What the element holds, elements in it written as bare tags; ends on its end tag.
   *
   * @throws TooLargeException past {@code maxChars}
   */
  static String content(XMLStreamReader xml, int maxChars) throws XMLStreamException, IOException {
    boolean marked = attribute(xml, "type").toLowerCase(Locale.ROOT).contains("xhtml");
    StringBuilder out = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      refuseType(event);
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          out.append('<').append(xml.getLocalName()).append('>');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            out.append("</").append(xml.getLocalName()).append('>');
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            out.append(marked ? escaped(xml.getText()) : xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> out.append(character(xml.getLocalName()));
        default -> {}
      }
      if (out.length() > maxChars) {
        throw new TooLargeException("an element longer than " + maxChars + " characters");
      }
    }
    return out.toString();
  }

  /** The text of the child {@code title}; ends on the element's end tag. */
  static String childTitle(XMLStreamReader xml, int maxChars)
      throws XMLStreamException, IOException {
    String title = "";
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      refuseType(event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        boolean named = xml.getLocalName().equals("title");
        String value = content(xml, maxChars);
        title = named && title.isEmpty() ? value : title;
      }
      event = xml.next();
    }
    return title;
  }

  /** Feeds write {@code &nbsp;} without declaring it; other names of HTML as well. */
  private static String character(String name) throws XMLStreamException {
    String entity = "&" + name + ";";
    String text = Parser.unescapeEntities(entity, true);
    if (text.equals(entity)) {
      throw new XMLStreamException("an entity nobody knows: " + Snippets.cut(name));
    }
    return text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** A fault of reading, not of the text, goes on as itself. */
  static void throwCause(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof IOException io) {
      throw io;
    }
  }

  /** Where and why the text is no XML, without the parser's own preamble. */
  static String message(XMLStreamException e) {
    String text = e.getMessage() + "";
    int own = text.indexOf("Message: ");
    String at = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNumber() + ": ";
    String why = own < 0 ? text : text.substring(own + "Message: ".length());
    return at + "the rest of the file is lost: " + Snippets.cut(CleanText.line(why));
  }

  /** Leaves out what stands before the first sign: a byte order mark, empty lines. */
  private static final class Trimmed extends FilterReader {
    private boolean begun;

    private Trimmed(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] chars, int start, int length) throws IOException {
      if (begun || length == 0) {
        return super.read(chars, start, length);
      }
      int c = super.read();
      while (c == 0xfeff || c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        c = super.read();
      }
      begun = true;
      if (c >= 0) {
        chars[start] = (char) c;
      }
      return c < 0 ? -1 : 1;
    }
  }
}
