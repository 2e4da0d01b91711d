package org.communique.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.ArticleId;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.communique.article.Sentence;
import org.communique.article.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a JSON Lines file with labels for the ledger.
 *
 * <p>A line is either an article with a list of {@code sentences}, each with {@code text}, {@code
 * label} (commitment, withdrawal, schedule, none, borderline) and for commitments {@code actor} and
 * {@code deadline}, and where known {@code commitment}, one id for all that state one undertaking,
 * and an {@code event} of the article, one id for all that tell of one happening; or a short text
 * {@code body} with a truth value {@code commitment}, and where known {@code who} and {@code
 * target_years}. Other fields are ignored.
 */
public final class GoldCommitments {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String file;
  private final List<GoldText> texts = new ArrayList<>();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private int number;

  private GoldCommitments(String file) {
    this.file = file;
  }

  /**
   * Reads the lines of a file.
   *
   * @throws IllegalArgumentException naming file, line and field when a needed field is missing
   */
  public static GoldCommitments read(String file, Stream<String> lines) {
    GoldCommitments gold = new GoldCommitments(file);
    lines.forEach(gold::line);
    if (gold.texts.isEmpty()) {
      throw new IllegalArgumentException(file + ": holds no labelled sentence");
    }
    return gold;
  }

  List<GoldText> texts() {
    return texts;
  }

  private void line(String line) {
    number++;
    String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (text.isBlank()) {
      return;
    }
    JsonNode node = parse(text);
    if (node.path("sentences").isArray()) {
      texts.add(article(node));
    } else if (node.path("commitment").isBoolean()) {
      texts.add(whole(node));
    } else if (!node.path("body").isTextual()) {
      throw new IllegalArgumentException(
          at() + "a line needs sentences (each with text and label), or body and commitment");
    }
  }

  private JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(at() + "no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private GoldText article(JsonNode node) {
    List<GoldSentence> gold = new ArrayList<>();
    for (JsonNode sentence : node.get("sentences")) {
      gold.add(labelled(sentence));
    }
    String body = text(node, "body");
    List<Sentence> sentences = body.isEmpty() ? List.of() : found(gold, body);
    if (sentences.isEmpty()) {
      body = String.join("\n", gold.stream().map(GoldSentence::text).toList());
      sentences = found(gold, body);
    }
    return new GoldText(
        name(node), text(node, "event"), article(node, body), sentences, gold, false);
  }

  /** Places of the sentences in the body; empty when one is not there. */
  private static List<Sentence> found(List<GoldSentence> gold, String body) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (GoldSentence one : gold) {
      int start = body.indexOf(one.text(), from);
      if (start < 0) {
        return List.of();
      }
      from = start + one.text().length();
      sentences.add(new Sentence(sentences.size() + 1, start, from));
    }
    return sentences;
  }

  private GoldSentence labelled(JsonNode node) {
    String text = text(node, "text");
    if (text.isEmpty()) {
      throw new IllegalArgumentException(at() + "a sentence needs text");
    }
    List<String> actors = new ArrayList<>();
    for (String field : List.of("actor", "actor_2")) {
      if (!text(node, field).isEmpty()) {
        actors.add(text(node, field));
      }
    }
    String deadline = text(node, "deadline");
    List<String> years = deadline.length() < 4 ? List.of() : List.of(deadline.substring(0, 4));
    return new GoldSentence(
        text, label(text(node, "label")), actors, text(node, "commitment"), years);
  }

  private GoldSentence.Label label(String label) {
    try {
      return GoldSentence.Label.valueOf(label.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          at() + "label is none of commitment, withdrawal, schedule, none, borderline: " + label,
          e);
    }
  }

  private GoldText whole(JsonNode node) {
    String body = text(node, "body");
    if (body.isEmpty()) {
      throw new IllegalArgumentException(at() + "a labelled text needs body");
    }
    List<String> actors = new ArrayList<>();
    JsonNode who = node.path("who");
    if (who.isArray()) {
      who.forEach(one -> actors.add(one.asText()));
    } else if (!text(node, "who").isEmpty()) {
      actors.add(text(node, "who"));
    }
    List<String> years = null;
    if (node.path("target_years").isArray()) {
      TreeSet<String> sorted = new TreeSet<>();
      node.get("target_years").forEach(year -> sorted.add(year.asText()));
      years = List.copyOf(sorted);
    }
    GoldSentence.Label label =
        node.get("commitment").booleanValue()
            ? GoldSentence.Label.COMMITMENT
            : GoldSentence.Label.NONE;
    return new GoldText(
        name(node),
        "",
        article(node, body),
        splitter.split(body),
        List.of(new GoldSentence(body, label, actors, "", years)),
        true);
  }

  private Article article(JsonNode node, String body) {
    LocalDate day = day(node);
    String language = text(node, "lang");
    Origin origin = new Origin(file, name(node));
    return new Article(
        ArticleId.of(origin, number, text(node, "title"), body),
        origin,
        text(node, "url"),
        text(node, "source"),
        day,
        day == null ? PublishedFrom.NONE : PublishedFrom.META,
        "",
        language.isEmpty() ? "en" : language,
        text(node, "title"),
        body);
  }

  /** The day, where the file knows the whole of it. */
  private @Nullable LocalDate day(JsonNode node) {
    String date = text(node, "date");
    if (date.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(at() + "date is not ISO 8601: " + date, e);
    }
  }

  private String name(JsonNode node) {
    String id = text(node, "id");
    return id.isEmpty() ? Integer.toString(number) : id;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
  }

  private String at() {
    return file + ":" + number + ": ";
  }
}
