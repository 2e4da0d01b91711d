package org.communique.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.ArticleId;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.communique.article.UrlDate;
import org.jspecify.annotations.Nullable;

/**
 * Labelled articles, or labelled pairs, of a JSON Lines file.
 *
 * <p>An article's line has {@code id}, {@code body} and the group ({@code event}, or {@code
 * copy_group}), and may have {@code date} (or {@code published}), {@code source}, {@code url} and
 * {@code title}, which stands for a body that is empty. Without a date the day that its address
 * states counts, as in a run. A pair's line has two articles {@code a} and {@code b} and a truth
 * value ({@code near_dup}, {@code copy}, {@code same_event} or {@code same}). Other fields are
 * ignored.
 *
 * @param articles empty when the file holds pairs
 * @param pairs empty when the file holds articles
 */
public record GoldArticles(List<GoldArticle> articles, List<GoldPair> pairs) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TRUTHS = List.of("near_dup", "copy", "same_event", "same");

  public GoldArticles {
    articles = List.copyOf(articles);
    pairs = List.copyOf(pairs);
  }

  /**
   * Reads the lines of a file.
   *
   * @param file for messages
   * @param groupField {@code event} or {@code copy_group}
   * @throws IllegalArgumentException naming file, line and field when a needed field is missing
   */
  public static GoldArticles read(String file, Stream<String> lines, String groupField) {
    Reader reader = new Reader(file, groupField);
    lines.forEach(reader::line);
    if (reader.articles.isEmpty() && reader.pairs.isEmpty()) {
      throw new IllegalArgumentException(file + ": holds no labelled article");
    }
    if (!reader.articles.isEmpty() && !reader.pairs.isEmpty()) {
      throw new IllegalArgumentException(file + ": mixes articles and pairs");
    }
    return new GoldArticles(reader.articles, reader.pairs);
  }

  private static final class Reader {
    private final String file;
    private final String groupField;
    private final List<GoldArticle> articles = new ArrayList<>();
    private final List<GoldPair> pairs = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int number;

    private Reader(String file, String groupField) {
      this.file = file;
      this.groupField = groupField;
    }

    private void line(String line) {
      number++;
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (text.isBlank()) {
        return;
      }
      JsonNode node = parse(text);
      if (node.path("a").isObject() && node.path("b").isObject()) {
        pairs.add(pair(node));
      } else {
        articles.add(labelled(node));
      }
    }

    private JsonNode parse(String text) {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(at() + "no JSON: " + e.getOriginalMessage(), e);
      }
    }

    private GoldPair pair(JsonNode node) {
      String name = node.path("id").asText(Integer.toString(number));
      for (String truth : TRUTHS) {
        if (node.path(truth).isBoolean()) {
          return new GoldPair(
              name,
              article(node.get("a"), name + "/a"),
              article(node.get("b"), name + "/b"),
              node.get(truth).booleanValue());
        }
      }
      throw new IllegalArgumentException(
          at() + "a pair needs a truth value: one of " + String.join(", ", TRUTHS));
    }

    private GoldArticle labelled(JsonNode node) {
      String name = text(node, "id");
      if (name.isEmpty()) {
        throw missing("id");
      }
      if (!names.add(name)) {
        throw new IllegalArgumentException(at() + "id " + name + " stands twice");
      }
      String group = text(node, groupField);
      if (group.isEmpty()) {
        throw missing(groupField);
      }
      return new GoldArticle(name, article(node, name), group);
    }

    /** Its id hangs on its name and text alone: the same groups in whatever file and order. */
    private Article article(JsonNode node, String name) {
      String title = text(node, "title");
      String text = text(node, "body");
      String body = text.isEmpty() ? title : text;
      if (node.path("body").isMissingNode() || body.isEmpty()) {
        throw missing("body");
      }
      Origin origin = new Origin("gold", name);
      LocalDate day = day(node);
      return new Article(
          ArticleId.of(origin, 1, title, body),
          origin,
          text(node, "url"),
          text(node, "source"),
          day,
          day == null ? PublishedFrom.NONE : PublishedFrom.META,
          "",
          text(node, "lang"),
          title,
          body);
    }

    private @Nullable LocalDate day(JsonNode node) {
      String date = text(node, "date");
      String value = date.isEmpty() ? text(node, "published") : date;
      if (value.isEmpty()) {
        return UrlDate.of(text(node, "url")).orElse(null);
      }
      try {
        return LocalDate.parse(value.substring(0, Math.min(10, value.length())));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(at() + "date is not ISO 8601: " + value, e);
      }
    }

    private static String text(JsonNode node, String field) {
      JsonNode value = node.path(field);
      return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    private IllegalArgumentException missing(String field) {
      return new IllegalArgumentException(
          at()
              + "field "
              + field
              + " is missing; an article needs id, body and "
              + groupField
              + " (date, source and title help), a pair two articles a and b and a truth value");
    }

    private String at() {
      return file + ":" + number + ": ";
    }
  }
}
