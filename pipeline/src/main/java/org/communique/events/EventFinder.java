package org.communique.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The whole room in memory: features in, events out. For evaluation, explanations and tests. */
public final class EventFinder {

  private final EventSettings settings;

  public EventFinder(EventSettings settings) {
    this.settings = settings;
  }

  /** Every article in exactly one event; events by id. */
  public List<Event> find(List<EventFeatures> articles) {
    CorpusStatistics statistics = statistics(articles);
    return EventClusters.of(
        links(articles, statistics), articles.stream().map(EventFeatures::node).toList(), settings);
  }

  public CorpusStatistics statistics(List<EventFeatures> articles) {
    CorpusStatistics statistics = new CorpusStatistics();
    articles.forEach(statistics::add);
    return statistics;
  }

  /** The scored links of all candidate pairs, by their ids. */
  public List<ScoredLink> links(List<EventFeatures> articles, CorpusStatistics statistics) {
    Map<Long, EventFeatures> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    EventScorer scorer = new EventScorer(statistics, settings);
    List<ScoredLink> links = new ArrayList<>();
    for (Map.Entry<Long, TreeSet<Long>> pairs : candidates(articles, statistics).entrySet()) {
      EventFeatures first = get(byId, pairs.getKey());
      for (long second : pairs.getValue()) {
        ScoredLink link = scorer.score(first, get(byId, second));
        if (EventClusters.matters(link)) {
          links.add(link);
        }
      }
    }
    return links;
  }

  private Map<Long, TreeSet<Long>> candidates(
      List<EventFeatures> articles, CorpusStatistics statistics) {
    EventCandidates candidates = new EventCandidates(settings);
    Map<Long, List<EventCandidates.Entry>> buckets = new HashMap<>();
    for (EventFeatures article : articles) {
      for (long key : candidates.keys(article, statistics)) {
        buckets
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(EventCandidates.Entry.of(article.node()));
      }
    }
    Map<Long, TreeSet<Long>> pairs = new TreeMap<>();
    for (List<EventCandidates.Entry> bucket : buckets.values()) {
      candidates.pairs(bucket, (a, b) -> pairs.computeIfAbsent(a, id -> new TreeSet<>()).add(b));
    }
    return pairs;
  }

  private static EventFeatures get(Map<Long, EventFeatures> byId, long id) {
    EventFeatures features = byId.get(id);
    if (features == null) {
      throw new IllegalStateException("no features of " + id);
    }
    return features;
  }
}
