package org.communique.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document: a list of articles, one article, or an object that wraps a list as news services
 * answer ({@code articles}, {@code items}, {@code data} ...). Several objects one after the other
 * are read as a list.
 */
final class JsonFile {

  private static final Set<String> WRAPPERS =
      Set.of(
          "articles",
          "items",
          "data",
          "results",
          "docs",
          "documents",
          "stories",
          "news",
          "hits",
          "response",
          "entries",
          "records",
          "rows",
          "posts",
          "value",
          "_source");

  /** An answer wraps its list two or three times: {@code response.docs}, {@code hits.hits}. */
  private static final int DEPTH = 4;

  private final JsonFactory factory;
  private final RecordSink sink;
  private long number;
  private boolean list;
  private @Nullable RawRecord held;
  private long heldNumber;

  JsonFile(long maxBytes, RecordSink sink) {
    this.factory = JsonFields.factory(maxBytes);
    this.sink = sink;
  }

  void read(Reader reader) throws IOException {
    try (JsonParser json = factory.createParser(reader)) {
      while (json.nextToken() != null) {
        list |= number > 0;
        readAny(json, DEPTH);
      }
      release();
    } catch (JsonProcessingException e) {
      release();
      sink.reject(number + 1, RejectionReason.MALFORMED_RECORD, message(e));
      return;
    }
    if (number == 0) {
      sink.reject(0, RejectionReason.NO_BODY, "no object with a text in it");
    }
  }

  private static String message(JsonProcessingException e) {
    String at = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
    return at + "the rest of the file is lost: " + JsonLinesFile.firstLine(e.getOriginalMessage());
  }

  private void readAny(JsonParser json, int depth) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      list = true;
      while (json.nextToken() != JsonToken.END_ARRAY) {
        readAny(json, depth);
      }
    } else if (json.currentToken() == JsonToken.START_OBJECT) {
      readObject(json, depth, true);
    } else {
      refuseScalar();
    }
  }

  private void refuseScalar() {
    release();
    number++;
    sink.reject(number, RejectionReason.MALFORMED_RECORD, "record " + number + " is no object");
  }

  /**
   * @param counts whether the object is a record even without a text
   */
  private void readObject(JsonParser json, int depth, boolean counts) throws IOException {
    RawRecord record = new RawRecord();
    long before = number;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (depth > 0 && value.isStructStart() && wraps(key)) {
        readWrapped(json, key, record, depth);
      } else {
        JsonFields.readValue(json, key, record, 2);
      }
    }
    if (record.has(Field.BODY) || (counts && number == before)) {
      release();
      number++;
      held = record;
      heldNumber = number;
    }
  }

  /** The last record waits: whether it is the only one of its file shows at the next. */
  private void release() {
    if (held != null) {
      sink.accept(held, heldNumber == 1 && !list ? 0 : heldNumber);
      held = null;
    }
  }

  /** A wrapper's list holds objects; a list of strings under the same name is a text. */
  private void readWrapped(JsonParser json, String key, RawRecord record, int depth)
      throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      readObject(json, depth - 1, false);
      return;
    }
    StringBuilder text = new StringBuilder();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        list = true;
        readObject(json, depth - 1, true);
      } else if (json.currentToken() == JsonToken.START_ARRAY) {
        json.skipChildren();
      } else {
        text.append(json.getText()).append('\n');
      }
    }
    record.put(key, text.toString().strip());
  }

  private static boolean wraps(String key) {
    return WRAPPERS.contains(key.toLowerCase(Locale.ROOT));
  }
}
