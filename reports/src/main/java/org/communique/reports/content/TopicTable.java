package org.communique.reports.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.reports.findings.TopicCountRow;

/** Composes the topics: the latest month against the one before. */
final class TopicTable {

  private static final int SHOWN = 12;
  private static final int DRAWN = 8;

  private static final String NO_MONTH = "none";

  private static final TopicCountRow NOTHING = new TopicCountRow("", "", 0, 0, 0, 0, 0);

  private final Map<String, Map<String, TopicCountRow>> byTopic = new TreeMap<>();
  private final LocalDate asOf;
  private final YearMonth latest;

  /** Months as the tables write them; the first is empty when no mention has a date. */
  private final String now;

  private final String before;

  private TopicTable(Gathered gathered) {
    this.asOf = LocalDate.parse(gathered.manifest().asOf());
    for (TopicCountRow row : gathered.topicCounts()) {
      byTopic.computeIfAbsent(row.topic(), topic -> new TreeMap<>()).put(row.month(), row);
    }
    this.latest = latestMonth(gathered.topicCounts());
    boolean dated = gathered.topicCounts().stream().anyMatch(row -> !row.month().isEmpty());
    this.now = dated || byTopic.isEmpty() ? latest.toString() : "";
    this.before = now.isEmpty() ? NO_MONTH : latest.minusMonths(1).toString();
  }

  static TopicsPart compose(Gathered gathered) {
    return new TopicTable(gathered).compose();
  }

  private TopicsPart compose() {
    List<TopicsPart.Topic> topics = new ArrayList<>();
    byTopic.forEach((name, months) -> topics.add(topic(name, months)));
    topics.sort(
        Comparator.comparingInt(TopicsPart.Topic::latest)
            .thenComparingInt(TopicsPart.Topic::previous)
            .reversed()
            .thenComparing(TopicsPart.Topic::name));
    List<TopicsPart.Topic> shown = Selection.first(SHOWN, topics);
    String latestName = now.isEmpty() ? TopicWording.UNDATED : Dates.written(now);
    String previousName = now.isEmpty() ? "" : Dates.written(before);
    return new TopicsPart(
        now.isEmpty()
            ? TopicWording.UNDATED_INTRO
            : TopicWording.topicsIntro(topics.size(), latestName, partialUntil()),
        latestName,
        previousName,
        shown,
        Selection.first(DRAWN, shown),
        TopicWording.topicChart(Selection.first(DRAWN, shown), latestName, previousName),
        notes(topics.size() - shown.size()));
  }

  private TopicsPart.Topic topic(String name, Map<String, TopicCountRow> months) {
    TopicCountRow shown = months.getOrDefault(now, NOTHING);
    return new TopicsPart.Topic(
        Phrases.name(name),
        shown.mentionsUnique(),
        months.getOrDefault(before, NOTHING).mentionsUnique(),
        shown.mentionsAll(),
        shown.uniqueArticles(),
        shown.events());
  }

  /** The latest month that has mentions, none later than the run; the run's own if none has. */
  private YearMonth latestMonth(List<TopicCountRow> rows) {
    YearMonth own = YearMonth.from(asOf);
    return rows.stream()
        .filter(row -> !row.month().isEmpty() && row.mentionsAll() > 0)
        .map(row -> YearMonth.parse(row.month()))
        .filter(month -> !month.isAfter(own))
        .max(Comparator.naturalOrder())
        .orElse(own);
  }

  /** The run's day when its month is still running, else empty. */
  private String partialUntil() {
    boolean running =
        latest.equals(YearMonth.from(asOf)) && asOf.getDayOfMonth() < asOf.lengthOfMonth();
    return running ? TopicWording.ordinal(asOf.getDayOfMonth()) : "";
  }

  private String notes(int hidden) {
    List<String> silent = new ArrayList<>();
    int undated = 0;
    for (Map.Entry<String, Map<String, TopicCountRow>> entry : byTopic.entrySet()) {
      undated += entry.getValue().getOrDefault("", NOTHING).mentionsUnique();
      if (entry.getValue().values().stream().allMatch(row -> row.mentionsAll() == 0)) {
        silent.add(entry.getKey());
      }
    }
    List<String> notes = new ArrayList<>();
    if (!silent.isEmpty()) {
      notes.add(TopicWording.neverMentioned(silent));
    }
    if (undated > 0 && !now.isEmpty()) {
      notes.add(TopicWording.undatedMentions(undated));
    }
    String more = Phrases.more(hidden, "topic", "topics");
    if (!more.isEmpty()) {
      notes.add(more);
    }
    return String.join(" ", notes);
  }
}
