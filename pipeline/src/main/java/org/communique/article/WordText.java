package org.communique.article;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a document's text part; what tracked changes deleted is left out. */
final class WordText {

  record Paragraph(String text, WordStyles.Kind kind) {}

  private final XMLStreamReader xml;
  private final WordStyles styles;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private WordStyles.Kind kind = WordStyles.Kind.TEXT;
  private boolean inText;

  /** Depth inside a fallback, which says a drawing's text again; 0 outside. */
  private int repeated;

  private WordText(XMLStreamReader xml, WordStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  static List<Paragraph> of(String xml, WordStyles styles) throws XMLStreamException, IOException {
    WordText text = new WordText(SafeXml.reader(new StringReader(xml)), styles);
    text.read();
    return text.paragraphs;
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      SafeXml.refuseType(event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (repeated > 0 || xml.getLocalName().equals("Fallback")) {
          repeated++;
        } else {
          start(xml.getLocalName());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (repeated > 0) {
          repeated--;
        } else {
          end(xml.getLocalName());
        }
      } else if (inText && repeated == 0 && xml.hasText()) {
        text.append(xml.getText());
      }
    }
    flush();
  }

  private void start(String name) {
    switch (name) {
      case "p" -> flush();
      case "pStyle" -> kind = styles.kind(SafeXml.attribute(xml, "val"));
      case "t" -> inText = true;
      case "tab" -> text.append(' ');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "p" -> flush();
      default -> {}
    }
  }

  private void flush() {
    if (!text.toString().isBlank()) {
      paragraphs.add(new Paragraph(text.toString().strip(), kind));
    }
    text.setLength(0);
    kind = WordStyles.Kind.TEXT;
  }
}
