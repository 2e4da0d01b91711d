package org.communique.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.evaluation.ClusterMetrics;

/** A labelled collection whose pairs are measured once, to be scored by many models. */
final class LabelledPairs {

  /** A pair worth a score. */
  record Pair(ScoredLink link, double[] values, double neighbours, boolean same) {

    boolean isFarApart() {
      return link.logOdds() == ScoredLink.NEVER;
    }

    /** As {@link EventScorer} makes it, by another model. */
    ScoredLink by(PairModel model) {
      return isFarApart()
          ? link
          : new ScoredLink(
              link.a(), link.b(), link.words(), model.logOdds(values), model.doubt(values));
    }
  }

  private final List<EventNode> nodes;
  private final Map<Long, List<String>> labels;
  private final List<Pair> pairs = new ArrayList<>();

  private LabelledPairs(List<EventFeatures> articles, Map<Long, List<String>> labels) {
    this.nodes = articles.stream().map(EventFeatures::node).toList();
    this.labels = labels;
    EventFinder finder = new EventFinder(EventSettings.defaults());
    CorpusStatistics statistics = finder.statistics(articles);
    EventScorer scorer = new EventScorer(statistics, EventSettings.defaults());
    Map<Long, EventFeatures> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    List<ScoredLink> links = finder.links(articles, statistics);
    Neighbourhoods neighbourhoods = new Neighbourhoods(links);
    for (ScoredLink link : links) {
      EventFeatures a = Objects.requireNonNull(byId.get(link.a()));
      EventFeatures b = Objects.requireNonNull(byId.get(link.b()));
      double neighbours = neighbourhoods.similarity(link.a(), link.b());
      boolean same = label(a.id()).equals(label(b.id()));
      pairs.add(new Pair(link, scorer.values(a, b), neighbours, same));
    }
  }

  /**
   * @param labels the true events of each article and of its copies, its own first
   */
  static LabelledPairs of(List<EventFeatures> articles, Map<Long, List<String>> labels) {
    return new LabelledPairs(articles, labels);
  }

  private String label(long id) {
    return Objects.requireNonNull(labels.get(id)).get(0);
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Similarity of the companions of each pair, after a first pass by {@code model}. */
  double[] companions(PairModel model) {
    Companions companions = new Companions(model.own(0));
    for (Pair pair : pairs) {
      ScoredLink link = pair.by(model);
      companions.add(link, model.likelihood(link.logOdds(), pair.neighbours()));
    }
    return pairs.stream()
        .mapToDouble(pair -> companions.similarity(pair.link().a(), pair.link().b()))
        .toArray();
  }

  /** Agreement of the events that {@code many}, toned down among few articles, finds. */
  ClusterMetrics metrics(PairModel many, double threshold) {
    PairModel model = many.among(nodes.size());
    EventSettings defaults = EventSettings.defaults();
    EventSettings settings =
        new EventSettings(
            threshold,
            defaults.storylineThreshold(),
            defaults.windowDays(),
            defaults.storylineDays(),
            defaults.maxArticles(),
            defaults.bucketLimit());
    List<ScoredLink> links = pairs.stream().map(pair -> pair.by(model)).toList();
    EventScores scores = EventScores.of(links, model);
    List<String> truth = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (List<Long> group : EventClusters.groups(scores, links, nodes, settings)) {
      for (long id : group) {
        for (String label : Objects.requireNonNull(labels.get(id))) {
          truth.add(label);
          found.add(group.get(0).toString());
        }
      }
    }
    return ClusterMetrics.of(truth, found);
  }
}
