package org.communique.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article object of a page's JSON-LD (schema.org NewsArticle and its kin).
 *
 * @param headline empty when there is none; so for every component
 */
record JsonLd(String headline, String publisher, String published, String url, String body) {

  private static final ObjectMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
              .build());

  private static final JsonLd NONE = new JsonLd("", "", "", "", "");

  /** A graph nests a few objects; more is not looked at. */
  private static final int DEPTH = 5;

  static JsonLd of(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      JsonNode article = find(parse(script.data()), DEPTH);
      if (article != null) {
        return read(article);
      }
    }
    return NONE;
  }

  private static @Nullable JsonNode parse(String text) {
    String json = text.strip().replaceFirst("^(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "");
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      // Pages often carry broken JSON-LD; it is one of several clues, so the page itself is none
      // the worse.
      return null;
    }
  }

  private static @Nullable JsonNode find(@Nullable JsonNode node, int depth) {
    if (node == null || depth == 0) {
      return null;
    }
    if (node.isObject() && isArticle(node.path("@type"))) {
      return node;
    }
    for (JsonNode child : node) {
      JsonNode found = child.isContainerNode() ? find(child, depth - 1) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText("").toLowerCase(Locale.ROOT);
    return name.endsWith("article") || name.endsWith("posting") || name.equals("report");
  }

  private static JsonLd read(JsonNode article) {
    return new JsonLd(
        text(article.path("headline")),
        text(first(article.path("publisher")).path("name")),
        text(article.path("datePublished")),
        text(article.path("url")),
        text(article.path("articleBody")));
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() && node.size() > 0 ? node.get(0) : node;
  }

  private static String text(JsonNode node) {
    return first(node).isTextual() ? first(node).textValue().strip() : "";
  }
}
