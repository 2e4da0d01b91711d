package org.communique.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the columns of a table, or the keys of JSON Lines, mean to the reader.
 *
 * @param ignored names that mean nothing, in their order
 * @param title whether one means the title
 * @param text whether one means the text
 */
public record Columns(List<String> ignored, boolean title, boolean text) {

  /** Exports write the same keys into every line; a few lines show those that may be left out. */
  private static final int LINES = 100;

  public Columns {
    ignored = List.copyOf(ignored);
  }

  static Columns of(Collection<String> names) {
    List<String> ignored = new ArrayList<>();
    boolean title = false;
    boolean text = false;
    for (String name : names) {
      Field field = Field.of(name).orElse(null);
      title |= field == Field.TITLE;
      text |= field == Field.BODY || field == Field.LEAD || field == Field.SUMMARY;
      if (field == null && !name.isBlank()) {
        ignored.add(name.strip());
      }
    }
    return new Columns(ignored, title, text);
  }

  /** The keys of the first lines; a broken line has none. */
  static Columns ofLines(TextLines lines, JsonFactory factory) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < LINES; i++) {
      try {
        String line = lines.next();
        if (line == null) {
          break;
        }
        addKeys(line, factory, names);
      } catch (TooLargeException | BinaryException | JsonProcessingException e) {
        continue; // Reading the file says what is wrong with the line.
      }
    }
    return of(names);
  }

  /** Keys of the object, and inside an object that is a value: {@code source.name}. */
  private static void addKeys(String line, JsonFactory factory, Set<String> names)
      throws IOException {
    try (JsonParser json = factory.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        if (json.nextToken() == JsonToken.START_OBJECT) {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            names.add(key + "." + json.currentName());
            json.nextToken();
            json.skipChildren();
          }
        } else {
          names.add(key);
          json.skipChildren();
        }
      }
    }
  }
}
