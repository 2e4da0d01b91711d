package org.communique.article;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the paragraph styles of a document are for. Ids are in the writer's language, names of the
 * built-in styles are not (ECMA-376, 17.7.4.9).
 */
record WordStyles(Map<String, Kind> kinds) {

  enum Kind {
    TITLE,
    HEADING,
    TEXT
  }

  static WordStyles of(String xml) throws XMLStreamException, IOException {
    Map<String, Kind> kinds = new HashMap<>();
    if (xml.isEmpty()) {
      return new WordStyles(kinds);
    }
    XMLStreamReader reader = SafeXml.reader(new StringReader(xml));
    String id = "";
    while (reader.hasNext()) {
      int event = reader.next();
      SafeXml.refuseType(event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (reader.getLocalName().equals("style")) {
          id = SafeXml.attribute(reader, "styleId");
        } else if (reader.getLocalName().equals("name") && !id.isEmpty()) {
          kinds.putIfAbsent(id, byName(SafeXml.attribute(reader, "val")));
        }
      }
    }
    return new WordStyles(kinds);
  }

  Kind kind(String id) {
    Kind kind = kinds.get(id);
    return kind == null ? byName(id) : kind;
  }

  private static Kind byName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("title")) {
      return Kind.TITLE;
    }
    return lower.startsWith("heading") ? Kind.HEADING : Kind.TEXT;
  }
}
