package org.communique.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.article.Dates;

/**
 * Reads labelled pages: JSON Lines, or one JSON array, or one JSON object of labels by the pages'
 * ids.
 *
 * <p>A label has the true {@code body} and the page: as {@code html}, or as the path of a file in
 * the gold's folder ({@code file}, {@code page}, {@code path}), or by an {@code id} that names one
 * in its {@code pages} or {@code html} folder. {@code title} and {@code date} may follow. The usual
 * synonyms of these names are understood.
 */
final class GoldPages {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> BODIES =
      List.of("body", "articleBody", "article_body", "text", "content", "main_text", "maintext");
  private static final List<String> TITLES = List.of("title", "headline", "article_title");
  private static final List<String> DATES =
      List.of(
          "date",
          "published",
          "datePublished",
          "date_published",
          "published_date",
          "publish_date",
          "publication_date",
          "pub_date",
          "published_at");
  private static final List<String> PAGES = List.of("html", "raw_html", "page_html");
  private static final List<String> FILES =
      List.of("file", "page", "path", "html_file", "html_path", "filename", "page_file", "html");
  private static final List<String> IDS = List.of("id", "page_id", "uid", "url");

  private static final List<String> FOLDERS = List.of("", "pages/", "html/");
  private static final List<String> ENDINGS = List.of("", ".html.gz", ".html", ".htm");

  private final Path gold;
  private final Path folder;
  private final List<GoldPage> pages = new ArrayList<>();

  private GoldPages(Path gold) {
    this.gold = gold;
    Path parent = gold.toAbsolutePath().normalize().getParent();
    this.folder = parent == null ? gold.toAbsolutePath() : parent;
  }

  /**
   * The labelled pages of a file, in its order.
   *
   * @throws IllegalArgumentException naming file, line and field when a needed field is missing
   */
  static List<GoldPage> read(Path gold) {
    GoldPages reader = new GoldPages(gold);
    try {
      String text = Files.readString(gold).replaceFirst("^\uFEFF", "");
      Optional<JsonNode> whole = whole(text);
      if (whole.isPresent()) {
        reader.all(whole.get());
      } else {
        reader.lines(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(gold.toString(), e);
    }
    if (reader.pages.isEmpty()) {
      throw new IllegalArgumentException(gold + ": holds no labelled page");
    }
    return List.copyOf(reader.pages);
  }

  /** The file as one array, or one object of objects; empty when it is lines. */
  private static Optional<JsonNode> whole(String text) {
    String start = text.stripLeading();
    int feed = start.indexOf('\n');
    String first = feed < 0 ? start : start.substring(0, feed);
    try {
      JsonNode line = JSON.readTree(first);
      boolean nested = line.isArray() || line.isObject() && !line.isEmpty() && isObjects(line);
      return nested ? Optional.of(line) : Optional.empty();
    } catch (JsonProcessingException e) {
      try {
        return Optional.of(JSON.readTree(start)).filter(n -> n.isArray() || isObjects(n));
      } catch (JsonProcessingException f) {
        // Neither the first line nor the whole is JSON: the line reader tells where it breaks.
        return Optional.empty();
      }
    }
  }

  private static boolean isObjects(JsonNode node) {
    for (JsonNode child : node) {
      if (!child.isObject()) {
        return false;
      }
    }
    return node.isObject();
  }

  private void all(JsonNode labels) {
    if (labels.isArray()) {
      int number = 0;
      for (JsonNode label : labels) {
        number++;
        pages.add(page(label, "", gold + ", label " + number + ": "));
      }
    } else {
      labels
          .properties()
          .forEach(e -> pages.add(page(e.getValue(), e.getKey(), gold + ", " + e.getKey() + ": ")));
    }
  }

  private void lines(String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        String at = gold + ":" + number + ": ";
        pages.add(page(parse(line, at), "", at));
      }
    }
  }

  private static JsonNode parse(String line, String at) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(at + "no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private GoldPage page(JsonNode label, String key, String at) {
    if (BODIES.stream().noneMatch(label::hasNonNull)) {
      throw missing(at, "body");
    }
    String html = first(label, PAGES);
    boolean inline = html.indexOf('<') >= 0;
    Path file = inline ? null : file(label, key, at);
    return new GoldPage(
        file == null ? at.strip() : folder.relativize(file).toString().replace('\\', '/'),
        first(label, TITLES),
        Dates.parse(first(label, DATES)).orElse(null),
        first(label, BODIES),
        file,
        inline ? html : "");
  }

  private Path file(JsonNode label, String key, String at) {
    String named = first(label, FILES);
    String id = key.isEmpty() ? first(label, IDS) : key;
    if (named.isEmpty() && id.isEmpty()) {
      throw missing(at, "file");
    }
    String name = named.isEmpty() ? id : named;
    for (String place : FOLDERS) {
      for (String ending : ENDINGS) {
        Optional<Path> file = inside(place + name + ending);
        if (file.isPresent()) {
          return file.get();
        }
      }
    }
    throw new IllegalArgumentException(at + "no file " + name + " in the gold's folder");
  }

  /** A file of the gold's folder; a path that leads out of it is none. */
  private Optional<Path> inside(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return file.startsWith(folder) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String first(JsonNode label, List<String> names) {
    for (String name : names) {
      JsonNode value = label.path(name);
      if (value.isTextual() && !value.textValue().isBlank()) {
        return value.textValue();
      }
      if (value.isNumber()) {
        return value.asText();
      }
    }
    return "";
  }

  private static IllegalArgumentException missing(String at, String field) {
    return new IllegalArgumentException(
        at
            + "field "
            + field
            + " is missing; a page needs its true body, and html or the file it is in"
            + " (title and date help)");
  }
}
