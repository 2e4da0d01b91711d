package org.communique.reports.content.sheets;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Firmness;
import org.communique.reports.findings.Months;
import org.communique.reports.findings.TopicCountRow;

/** Sums over the tables, each read once. */
final class Totals {

  /** Articles, unique articles and events of a month. */
  static final class Month {
    long articles;
    long unique;
    long events;
  }

  /** Sums over a topic's months. */
  static final class Topic {
    long mentions;
    long unique;
    long articles;
    long uniqueArticles;
    long events;
    final SortedMap<String, Long> uniqueByMonth = new TreeMap<>();
  }

  long articles;
  long originals;
  long undated;
  long events;
  long commitments;
  final SortedMap<String, Month> months = new TreeMap<>();
  final SortedMap<String, Topic> topics = new TreeMap<>();
  final SortedMap<String, Map<Firmness, Long>> parties = new TreeMap<>();
  final Map<EventStatus, Long> eventStates = new EnumMap<>(EventStatus.class);
  final Map<CommitmentStatus, Long> commitmentStates = new EnumMap<>(CommitmentStatus.class);
  final long statements;
  final long mentions;
  final long rejected;

  Totals(Findings findings) {
    try (Stream<ArticleRow> rows = findings.articles()) {
      rows.forEach(this::add);
    }
    try (Stream<TopicCountRow> rows = findings.topicCounts()) {
      rows.forEach(this::add);
    }
    try (Stream<EventRow> rows = findings.events()) {
      rows.forEach(this::add);
    }
    try (Stream<CommitmentRow> rows = findings.commitments()) {
      rows.forEach(this::add);
    }
    statements = count(findings.statements());
    mentions = count(findings.mentions());
    rejected = count(findings.rejected());
  }

  private static long count(Stream<?> rows) {
    try (rows) {
      return rows.mapToLong(row -> 1).sum();
    }
  }

  private void add(ArticleRow row) {
    articles++;
    originals += row.isOriginal() ? 1 : 0;
    undated += row.published().isEmpty() ? 1 : 0;
    if (!row.month().isEmpty()) {
      Month month = month(row.month());
      month.articles++;
      month.unique += row.isOriginal() ? 1 : 0;
    }
  }

  private void add(TopicCountRow row) {
    Topic topic = topics.computeIfAbsent(row.topic(), name -> new Topic());
    topic.mentions += row.mentionsAll();
    topic.unique += row.mentionsUnique();
    topic.articles += row.articles();
    topic.uniqueArticles += row.uniqueArticles();
    topic.uniqueByMonth.merge(row.month(), (long) row.mentionsUnique(), Long::sum);
  }

  private void add(EventRow row) {
    events++;
    eventStates.merge(row.status(), 1L, Long::sum);
    if (!Months.of(row.when()).isEmpty()) {
      month(Months.of(row.when())).events++;
    }
    for (String topic : row.topics()) {
      topics.computeIfAbsent(topic, name -> new Topic()).events++;
    }
  }

  private void add(CommitmentRow row) {
    commitments++;
    commitmentStates.merge(row.status(), 1L, Long::sum);
    for (String party : row.parties()) {
      parties
          .computeIfAbsent(party, name -> new EnumMap<>(Firmness.class))
          .merge(row.firmness(), 1L, Long::sum);
    }
  }

  private Month month(String month) {
    return months.computeIfAbsent(month, name -> new Month());
  }
}
