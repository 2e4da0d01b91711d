package org.communique.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An article saved by a word processor. Only three parts of the package are looked at, as streams:
 * the text, the names of the styles, and the title among the properties.
 */
final class WordFile {

  private static final Pattern TEXT = Pattern.compile("word/document\\d{0,3}\\.xml");
  private static final String STYLES = "word/styles.xml";
  private static final String PROPERTIES = "docProps/core.xml";

  /** A title stands above the story, not in it. */
  private static final int TITLE_AMONG = 8;

  private final ReadingSettings settings;
  private final RecordSink sink;

  WordFile(ReadingSettings settings, RecordSink sink) {
    this.settings = settings;
    this.sink = sink;
  }

  void read(byte[] bytes) throws IOException {
    if (bytes.length > 1 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf) {
      throw new IOException("a protected document or one of an old format");
    }
    Map<String, String> parts = parts(bytes);
    String text = parts.get("text");
    if (text == null) {
      throw new IOException("no text part in the document");
    }
    try {
      WordStyles styles = WordStyles.of(parts.getOrDefault(STYLES, ""));
      List<WordText.Paragraph> paragraphs = WordText.of(text, styles);
      sink.accept(record(paragraphs, property(parts.getOrDefault(PROPERTIES, ""))), 0);
    } catch (XMLStreamException e) {
      throw new IOException(SafeXml.message(e), e);
    }
  }

  private static RawRecord record(List<WordText.Paragraph> paragraphs, String property) {
    RawRecord record = new RawRecord();
    int title = title(paragraphs);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i != title) {
        body.append(paragraphs.get(i).text()).append("\n\n");
      }
    }
    record.put(Field.BODY, 0, body.toString());
    if (title >= 0) {
      record.put(Field.TITLE, 0, paragraphs.get(title).text());
    }
    record.put(Field.TITLE, 1, property);
    return record;
  }

  private static int title(List<WordText.Paragraph> paragraphs) {
    int first = -1;
    for (int i = 0; i < Math.min(TITLE_AMONG, paragraphs.size()); i++) {
      if (paragraphs.get(i).kind() == WordStyles.Kind.TITLE) {
        return i;
      }
      boolean heading = paragraphs.get(i).kind() == WordStyles.Kind.HEADING;
      first = first < 0 && heading ? i : first;
    }
    return first;
  }

  /** The title property, unless a program wrote it. */
  private static String property(String xml) throws XMLStreamException, IOException {
    if (xml.isEmpty()) {
      return "";
    }
    XMLStreamReader reader = SafeXml.reader(new StringReader(xml));
    while (reader.hasNext()) {
      int event = reader.next();
      SafeXml.refuseType(event);
      if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("title")) {
        String title = CleanText.line(SafeXml.content(reader, 1000));
        String lower = title.toLowerCase(Locale.ROOT);
        boolean made =
            lower.endsWith(".docx") || lower.endsWith(".doc") || lower.contains("untitled");
        return made || title.indexOf(' ') < 0 ? "" : title;
      }
    }
    return "";
  }

  private Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> parts = new HashMap<>();
    int most = (int) settings.maxBytes();
    new ZipFolder(settings)
        .read(
            new ByteArrayInputStream(bytes),
            (name, in) -> {
              boolean text = TEXT.matcher(name).matches();
              if (text || name.equals(STYLES) || name.equals(PROPERTIES)) {
                parts.put(text ? "text" : name, part(in, most));
              }
            });
    return parts;
  }

  private static String part(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new TooLargeException("a part larger than " + most + " bytes");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
