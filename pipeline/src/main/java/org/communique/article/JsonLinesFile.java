package org.communique.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: an object a line; a broken line costs itself alone. A record's number is its line.
 */
final class JsonLinesFile {

  /** A file that begins with so many unreadable lines is no text, and is not read on. */
  static final int BINARY_LINES = 20;

  private final JsonFactory factory;
  private final RecordSink sink;

  JsonLinesFile(long maxBytes, RecordSink sink) {
    this.factory = JsonFields.factory(maxBytes);
    this.sink = sink;
  }

  /**
   * Whether a JSON document is JSON Lines: its first two lines are an article each.
   *
   * @param head the document's first bytes
   */
  static boolean opens(byte[] head, long maxBytes) throws IOException {
    TextLines lines = new TextLines(new ByteArrayInputStream(head), maxBytes);
    JsonFactory factory = JsonFields.factory(maxBytes);
    int articles = 0;
    try {
      String line = lines.next();
      while (line != null && articles < 2) {
        if (!line.isBlank()) {
          try (JsonParser json = factory.createParser(line)) {
            RawRecord record = object(json);
            if (record == null || !record.has(Field.BODY)) {
              return false;
            }
          }
          articles++;
        }
        line = lines.next();
      }
    } catch (JsonProcessingException | TooLargeException | BinaryException e) {
      return articles == 2;
    }
    return articles == 2;
  }

  void read(TextLines lines) throws IOException {
    if (!read(lines, FileRange.TO_THE_END)) {
      sink.reject(0, RejectionReason.EMPTY, "no line holds anything");
    }
  }

  /** Reads the lines that begin before {@code end}; false when none holds anything. */
  boolean read(TextLines lines, long end) throws IOException {
    boolean more = true;
    boolean any = false;
    int binary = 0;
    while (more && lines.offset() < end) {
      try {
        String line = lines.next();
        more = line != null;
        if (line != null && !line.isBlank()) {
          any = true;
          readLine(line, lines.number());
        }
      } catch (TooLargeException e) {
        any = true;
        sink.reject(lines.number(), RejectionReason.TOO_LARGE, e.getMessage() + "");
      } catch (BinaryException e) {
        sink.reject(lines.number(), RejectionReason.BINARY, at(lines.number()) + e.getMessage());
        binary++;
        any = true;
        more = binary < BINARY_LINES || lines.number() > BINARY_LINES;
      }
    }
    return any;
  }

  private void readLine(String line, long number) throws IOException {
    RawRecord record = null;
    String fault = "is no JSON object";
    try (JsonParser json = factory.createParser(line)) {
      record = object(json);
    } catch (JsonProcessingException e) {
      fault = fault(e);
    }
    if (record == null) {
      sink.reject(number, RejectionReason.MALFORMED_RECORD, at(number) + fault);
    } else {
      sink.accept(record, number);
    }
  }

  private static @Nullable RawRecord object(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return null;
    }
    RawRecord record = JsonFields.read(json);
    return json.nextToken() == null ? record : null;
  }

  private static String fault(JsonProcessingException e) {
    String message = firstLine(e.getOriginalMessage());
    return e.getLocation() == null
        ? message
        : "column " + e.getLocation().getColumnNr() + ": " + message;
  }

  private static String at(long number) {
    return "line " + number + ": ";
  }

  static String firstLine(@Nullable String message) {
    String text = message == null ? "" : message;
    int end = text.indexOf('\n');
    return Snippets.cut(end < 0 ? text : text.substring(0, end));
  }
}
