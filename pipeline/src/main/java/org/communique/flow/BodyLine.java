package org.communique.flow;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** An article's text as one JSON line of {@code data/bodies}. */
final class BodyLine {

  private static final JsonFactory JSON = new JsonFactory();

  private BodyLine() {}

  static String of(String articleId, String title, String body) {
    StringWriter line = new StringWriter(body.length() + 128);
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("article_id", articleId);
      json.writeStringField("title", title);
      json.writeStringField("body", body);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
    return line.append('\n').toString();
  }
}
