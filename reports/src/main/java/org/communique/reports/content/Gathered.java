package org.communique.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.Body;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Manifest;
import org.communique.reports.findings.StatementRow;
import org.communique.reports.findings.TopicCountRow;
import org.jspecify.annotations.Nullable;

/**
 * What the briefing needs of a run, read once. Events, commitments and counts are held; of articles
 * and statements, which are many, only those that some section shows.
 */
final class Gathered {

  private final Manifest manifest;
  private final List<EventRow> events;
  private final List<CommitmentRow> commitments;
  private final List<TopicCountRow> topicCounts;
  private final Map<String, List<StatementRow>> statements = new HashMap<>();
  private final Map<String, ArticleRow> articles = new HashMap<>();
  private final Map<String, Map<String, Integer>> outletsByEvent = new HashMap<>();
  private final Map<String, Tally> outlets = new TreeMap<>();
  private final Map<String, Body> bodies;

  /** What one outlet contributed. */
  static final class Tally {
    private int articles;
    private int unique;
    private final Set<String> events = new HashSet<>();

    int articles() {
      return articles;
    }

    int unique() {
      return unique;
    }

    int events() {
      return events.size();
    }
  }

  private Gathered(Findings findings) {
    this.manifest = findings.manifest();
    this.events = collect(findings.events());
    this.commitments = collect(findings.commitments());
    this.topicCounts = collect(findings.topicCounts());
    Selection selection = Selection.of(events, commitments);
    readStatements(findings, selection);
    readArticles(findings, selection);
    this.bodies = findings.bodies(selection.leadArticleIds());
  }

  static Gathered from(Findings findings) {
    return new Gathered(findings);
  }

  Manifest manifest() {
    return manifest;
  }

  List<EventRow> events() {
    return events;
  }

  List<CommitmentRow> commitments() {
    return commitments;
  }

  List<TopicCountRow> topicCounts() {
    return topicCounts;
  }

  /** Statements of a shown commitment, in the order of their ids. */
  List<StatementRow> statements(String commitmentId) {
    return statements.getOrDefault(commitmentId, List.of());
  }

  @Nullable ArticleRow article(String articleId) {
    return articles.get(articleId);
  }

  @Nullable Body body(String articleId) {
    return bodies.get(articleId);
  }

  /** Articles of a shown event by outlet. */
  Map<String, Integer> outlets(String eventId) {
    return outletsByEvent.getOrDefault(eventId, Map.of());
  }

  Map<String, Tally> outlets() {
    return outlets;
  }

  private void readStatements(Findings findings, Selection selection) {
    try (Stream<StatementRow> rows = findings.statements()) {
      rows.filter(row -> selection.commitmentIds().contains(row.commitmentId()))
          .forEach(
              row ->
                  statements.computeIfAbsent(row.commitmentId(), id -> new ArrayList<>()).add(row));
    }
    statements.values().forEach(rows -> rows.sort(Comparator.comparing(StatementRow::statementId)));
  }

  private void readArticles(Findings findings, Selection selection) {
    Set<String> wanted = new TreeSet<>(selection.leadArticleIds());
    statements.values().forEach(rows -> rows.forEach(row -> wanted.add(row.articleId())));
    try (Stream<ArticleRow> rows = findings.articles()) {
      rows.forEach(
          row -> {
            tally(row);
            if (wanted.contains(row.articleId())) {
              articles.put(row.articleId(), row);
            }
            if (selection.eventIds().contains(row.eventId())) {
              outletsByEvent
                  .computeIfAbsent(row.eventId(), id -> new TreeMap<>())
                  .merge(row.source(), 1, Integer::sum);
            }
          });
    }
  }

  private void tally(ArticleRow row) {
    Tally tally = outlets.computeIfAbsent(row.source(), source -> new Tally());
    tally.articles++;
    tally.unique += row.isOriginal() ? 1 : 0;
    if (!row.eventId().isEmpty()) {
      tally.events.add(row.eventId());
    }
  }

  private static <T> List<T> collect(Stream<T> rows) {
    try (rows) {
      return rows.toList();
    }
  }
}
