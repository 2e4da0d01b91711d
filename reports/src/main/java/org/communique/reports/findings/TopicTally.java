package org.communique.reports.findings;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Topic counts as the mentions tell them. */
final class TopicTally {

  private record Key(String topic, String month) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byTopic = topic.compareTo(other.topic);
      return byTopic != 0 ? byTopic : month.compareTo(other.month);
    }
  }

  private static final class Cell {
    private int mentionsAll;
    private int mentionsUnique;
    private final BitSet articles = new BitSet();
    private final BitSet originals = new BitSet();
    private final Set<String> events = new TreeSet<>();
  }

  private final ArticleIndex index;
  private final Map<Key, Cell> cells = new TreeMap<>();

  TopicTally(ArticleIndex index) {
    this.index = index;
  }

  void add(String topic, int article) {
    Cell cell = cells.computeIfAbsent(new Key(topic, index.month(article)), k -> new Cell());
    cell.mentionsAll++;
    cell.articles.set(article);
    if (index.isOriginal(article)) {
      cell.mentionsUnique++;
      cell.originals.set(article);
    }
    if (!index.eventId(article).isEmpty()) {
      cell.events.add(index.eventId(article));
    }
  }

  /** Compares one stated row; each row may be compared once. */
  void compare(TopicCountRow stated, Violations violations) {
    Cell found = cells.remove(new Key(stated.topic(), stated.month()));
    TopicCountRow counted = row(stated.topic(), stated.month(), found == null ? new Cell() : found);
    if (!stated.equals(counted)) {
      violations.add("topic_counts: stated %s, the mentions say %s", stated, counted);
    }
  }

  /** Reports what the mentions say and no row stated. */
  void compareRest(Violations violations) {
    cells.forEach(
        (key, cell) ->
            violations.add("topic_counts: no row for %s", row(key.topic(), key.month(), cell)));
  }

  private static TopicCountRow row(String topic, String month, Cell cell) {
    return new TopicCountRow(
        topic,
        month,
        cell.mentionsAll,
        cell.mentionsUnique,
        cell.articles.cardinality(),
        cell.originals.cardinality(),
        cell.events.size());
  }
}
