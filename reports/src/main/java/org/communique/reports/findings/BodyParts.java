package org.communique.reports.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds a few bodies among many: lines of other articles are passed over unparsed. */
final class BodyParts {

  private static final String ENDING = ".jsonl";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private BodyParts() {}

  static Map<String, Body> find(Path folder, Set<String> articleIds) {
    Map<String, Body> found = new TreeMap<>();
    if (articleIds.isEmpty() || !Files.isDirectory(folder)) {
      return found;
    }
    for (Path part : parts(folder)) {
      try (Stream<String> lines = Files.lines(part)) {
        lines
            .filter(line -> mayBe(line, articleIds))
            .map(line -> parse(line, part))
            .filter(body -> articleIds.contains(body.articleId()))
            .forEach(body -> found.putIfAbsent(body.articleId(), body));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + part, e);
      }
    }
    return found;
  }

  private static List<Path> parts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** Tells whether the id, which comes first in every line the pipeline writes, is wanted. */
  private static boolean mayBe(String line, Set<String> articleIds) {
    int colon = line.indexOf(':');
    int open = line.indexOf('"', colon + 1);
    int close = line.indexOf('"', open + 1);
    return colon > 0 && close > open && articleIds.contains(line.substring(open + 1, close));
  }

  private static Body parse(String line, Path part) {
    try {
      return JSON.readValue(line, Body.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(part + ": " + e.getOriginalMessage(), e);
    }
  }
}
