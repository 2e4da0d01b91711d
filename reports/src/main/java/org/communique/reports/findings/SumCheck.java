package org.communique.reports.findings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether a run's tables and manifest agree with each other: nothing read is lost, every id leads
 * somewhere, every total is the sum of its rows.
 */
public final class SumCheck {

  /** How many rows point at an event or commitment; the second count is of originals only. */
  private static final class Tally {
    private int all;
    private int originals;
  }

  private final Findings findings;
  private final Manifest.Counts counts;
  private final Violations violations = new Violations();
  private final ArticleIndex articles = new ArticleIndex();
  private final Map<String, Tally> articlesByEvent = new HashMap<>();
  private final Set<String> eventIds = new HashSet<>();
  private final Map<String, Tally> statementsByCommitment = new HashMap<>();

  private SumCheck(Findings findings) {
    this.findings = findings;
    this.counts = findings.manifest().counts();
  }

  /** Everything that does not hold, a line each; empty when all is well. */
  public static List<String> violations(Findings findings) {
    SumCheck check = new SumCheck(findings);
    check.manifest();
    check.articles();
    check.events();
    check.mentions();
    check.statements();
    check.commitments();
    check.rejected();
    return check.violations.list();
  }

  private void manifest() {
    violations.compare("read", counts.read(), counts.accepted() + counts.allRejected());
    violations.compare("accepted", counts.accepted(), counts.unique() + counts.allCopies());
  }

  private void articles() {
    Map<CopyKind, Long> kinds = new EnumMap<>(CopyKind.class);
    Set<String> originals = new HashSet<>();
    try (Stream<ArticleRow> rows = findings.articles()) {
      rows.forEach(row -> article(row, kinds, originals));
    }
    long all = kinds.values().stream().mapToLong(Long::longValue).sum();
    violations.compare("articles", counts.accepted() + counts.remembered(), all);
    if (counts.remembered() == 0) {
      kinds.putIfAbsent(CopyKind.ORIGINAL, 0L);
      violations.compare("unique", counts.unique(), kinds.remove(CopyKind.ORIGINAL));
      compare("copies", counts.copies(), kinds);
    }
    originals.stream()
        .sorted()
        .filter(id -> !articles.contains(id))
        .forEach(id -> violations.add("articles: copy of %s, which is not there", id));
  }

  private void article(ArticleRow row, Map<CopyKind, Long> kinds, Set<String> originals) {
    kinds.merge(row.copyKind(), 1L, Long::sum);
    if (!articles.add(row)) {
      violations.add("articles: %s stands there twice", row.articleId());
    }
    if (row.isOriginal() != row.copyOf().isEmpty()) {
      violations.add("articles: %s is %s of '%s'", row.articleId(), row.copyKind(), row.copyOf());
    }
    if (!row.copyOf().isEmpty()) {
      originals.add(row.copyOf());
    }
    if (!row.eventId().isEmpty()) {
      Tally tally = articlesByEvent.computeIfAbsent(row.eventId(), id -> new Tally());
      tally.all++;
      tally.originals += row.isOriginal() ? 1 : 0;
    }
  }

  private void events() {
    Set<String> storylines = new HashSet<>();
    try (Stream<EventRow> rows = findings.events()) {
      rows.forEach(
          row -> {
            unique(eventIds, "events", row.eventId());
            storylines.add(row.storylineId());
            article("events", row.eventId(), row.leadArticleId());
            Tally tally = articlesByEvent.getOrDefault(row.eventId(), new Tally());
            violations.compare("articles of event " + row.eventId(), row.articles(), tally.all);
            violations.compare(
                "unique articles of event " + row.eventId(), row.uniqueArticles(), tally.originals);
          });
    }
    missing("articles: event %s, which is not there", articlesByEvent, eventIds);
    violations.compare("events", counts.events(), eventIds.size());
    violations.compare("storylines", counts.storylines(), storylines.size());
  }

  private void mentions() {
    TopicTally tally = new TopicTally(articles);
    long[] all = {0};
    try (Stream<MentionRow> rows = findings.mentions()) {
      rows.forEach(
          row -> {
            all[0]++;
            Integer article = articles.findPosition(row.articleId());
            if (article == null) {
              violations.add("mentions: article %s, which is not there", row.articleId());
            } else {
              tally.add(row.topic(), article);
              sameEvent("mentions", row.articleId(), row.eventId(), articles.eventId(article));
            }
          });
    }
    violations.compare("mentions", counts.mentions(), all[0]);
    try (Stream<TopicCountRow> rows = findings.topicCounts()) {
      rows.forEach(row -> tally.compare(row, violations));
    }
    tally.compareRest(violations);
  }

  private void statements() {
    Set<String> ids = new HashSet<>();
    try (Stream<StatementRow> rows = findings.statements()) {
      rows.forEach(
          row -> {
            unique(ids, "statements", row.statementId());
            statementsByCommitment.computeIfAbsent(row.commitmentId(), id -> new Tally()).all++;
            Integer article = articles.findPosition(row.articleId());
            if (article == null) {
              article("statements", row.statementId(), row.articleId());
            } else {
              sameEvent("statements", row.articleId(), row.eventId(), articles.eventId(article));
            }
          });
    }
    violations.compare("statements", counts.statements(), ids.size());
  }

  private void commitments() {
    Set<String> ids = new HashSet<>();
    Map<CommitmentStatus, Long> states = new EnumMap<>(CommitmentStatus.class);
    try (Stream<CommitmentRow> rows = findings.commitments()) {
      rows.forEach(
          row -> {
            unique(ids, "commitments", row.commitmentId());
            states.merge(row.status(), 1L, Long::sum);
            violations.compare(
                "statements of commitment " + row.commitmentId(),
                row.statements(),
                statementsByCommitment.getOrDefault(row.commitmentId(), new Tally()).all);
            row.events().stream()
                .filter(id -> !eventIds.contains(id))
                .forEach(id -> violations.add("commitments: event %s, which is not there", id));
          });
    }
    missing("statements: commitment %s, which is not there", statementsByCommitment, ids);
    compare("commitments", counts.commitments(), states);
  }

  private void rejected() {
    SortedMap<String, Long> reasons = new TreeMap<>();
    try (Stream<RejectedRow> rows = findings.rejected()) {
      rows.forEach(row -> reasons.merge(row.reason(), 1L, Long::sum));
    }
    compareLabels("rejected", counts.rejected(), reasons);
  }

  private void unique(Set<String> ids, String table, String id) {
    if (!ids.add(id)) {
      violations.add("%s: %s stands there twice", table, id);
    }
  }

  private void article(String table, String id, String articleId) {
    if (!articles.contains(articleId)) {
      violations.add("%s: %s has article %s, which is not there", table, id, articleId);
    }
  }

  private void sameEvent(String table, String articleId, String stated, String counted) {
    if (!stated.equals(counted)) {
      violations.add(
          "%s: article %s in event '%s', elsewhere in '%s'", table, articleId, stated, counted);
    }
  }

  private void missing(String format, Map<String, Tally> pointed, Set<String> ids) {
    pointed.keySet().stream()
        .filter(id -> !ids.contains(id))
        .sorted()
        .forEach(id -> violations.add(format, id));
  }

  private void compare(
      String what, Map<String, Long> stated, Map<? extends Labelled, Long> counted) {
    SortedMap<String, Long> labels = new TreeMap<>();
    counted.forEach((key, count) -> labels.put(key.label(), count));
    compareLabels(what, stated, labels);
  }

  private void compareLabels(String what, Map<String, Long> stated, Map<String, Long> counted) {
    SortedMap<String, Long> all = new TreeMap<>(stated);
    counted.keySet().forEach(key -> all.putIfAbsent(key, 0L));
    all.forEach(
        (key, count) -> violations.compare(what + " " + key, count, counted.getOrDefault(key, 0L)));
  }
}
