package org.communique.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;

/** Picks an article's fields out of a JSON object as it streams by. */
final class JsonFields {

  /**
   * {@code source.name} and {@code fields.bodyText} are two deep; deeper keys mean other things.
   */
  private static final int DEPTH = 2;

  private JsonFields() {}

  static JsonFactory factory(long maxChars) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength((int) maxChars).build())
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .build();
  }

  /** Reads the object the parser stands in (on its START_OBJECT) to its end. */
  static RawRecord read(JsonParser json) throws IOException {
    RawRecord record = new RawRecord();
    readInto(json, "", record, DEPTH);
    return record;
  }

  private static void readInto(JsonParser json, String prefix, RawRecord record, int depth)
      throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = prefix + json.currentName();
      json.nextToken();
      readValue(json, key, record, depth);
    }
  }

  /** Puts the value the parser stands on under {@code key}. */
  static void readValue(JsonParser json, String key, RawRecord record, int depth)
      throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      if (depth > 1) {
        readInto(json, key + ".", record, depth - 1);
      } else {
        json.skipChildren();
      }
    } else if (token == JsonToken.START_ARRAY) {
      readList(json, key, record);
    } else if (token != JsonToken.VALUE_NULL && Field.of(key).isPresent()) {
      record.put(key, json.getText());
    }
  }

  /** A list of strings is a text in paragraphs. */
  private static void readList(JsonParser json, String key, RawRecord record) throws IOException {
    boolean wanted = Field.of(key).isPresent();
    StringBuilder text = new StringBuilder();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken().isScalarValue()) {
        if (wanted) {
          text.append(json.getText()).append('\n');
        }
      } else {
        json.skipChildren();
      }
    }
    record.put(key, text.toString().strip());
  }
}
