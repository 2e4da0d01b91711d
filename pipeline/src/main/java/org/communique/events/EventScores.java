package org.communique.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores of article pairs as clustering sees them: what the two say, how alike their neighbourhoods
 * are, and whether the same others go with both. From 0 to 1; 0 for a pair without a link.
 */
public final class EventScores {

  /** Lower scores count as none: they are many, and no event hangs on them. */
  private static final double NEGLIGIBLE = 0.1;

  private final Map<Long, Map<Long, Double>> scores = new HashMap<>();

  private EventScores() {}

  /**
   * The neighbourhoods depend on all links, so all are needed; their order does not matter.
   *
   * @param articles size of the collection
   */
  public static EventScores of(Collection<ScoredLink> links, int articles) {
    return of(links, PairModel.shipped().among(articles));
  }

  static EventScores of(Collection<ScoredLink> links, PairModel model) {
    List<ScoredLink> known = links.stream().filter(EventClusters::matters).toList();
    Neighbourhoods neighbourhoods = new Neighbourhoods(known);
    double[] neighbours = new double[known.size()];
    Loneliness loneliness = new Loneliness();
    for (int i = 0; i < neighbours.length; i++) {
      ScoredLink link = known.get(i);
      neighbours[i] = neighbourhoods.similarity(link.a(), link.b());
      loneliness.add(link, model.likelihood(link.logOdds(), neighbours[i]));
    }
    double lonely = loneliness.degree();
    Companions companions = new Companions(model.own(lonely));
    for (int i = 0; i < neighbours.length; i++) {
      ScoredLink link = known.get(i);
      companions.add(link, model.likelihood(link.logOdds(lonely), neighbours[i]));
    }
    EventScores all = new EventScores();
    for (int i = 0; i < neighbours.length; i++) {
      ScoredLink link = known.get(i);
      if (model.score(link.logOdds(lonely), neighbours[i], 1) >= NEGLIGIBLE) {
        double common = companions.similarity(link.a(), link.b());
        all.put(link, model.score(link.logOdds(lonely), neighbours[i], common));
      }
    }
    return all;
  }

  private void put(ScoredLink link, double score) {
    if (score >= NEGLIGIBLE) {
      put(link.a(), link.b(), score);
      put(link.b(), link.a(), score);
    }
  }

  private void put(long from, long to, double score) {
    scores.computeIfAbsent(from, id -> new HashMap<>()).put(to, score);
  }

  public double between(long a, long b) {
    return of(a).getOrDefault(b, 0.0);
  }

  /** An article and how well it goes with another. */
  public record Scored(long id, double score) {}

  /** All articles with a score to {@code id}, the best first, ties by id. */
  public List<Scored> nearest(long id) {
    List<Scored> nearest = new ArrayList<>();
    of(id).forEach((other, score) -> nearest.add(new Scored(other, score)));
    Comparator<Scored> best = Comparator.comparingDouble(s -> -s.score);
    nearest.sort(best.thenComparingLong(Scored::id));
    return nearest;
  }

  Map<Long, Double> of(long id) {
    return scores.getOrDefault(id, Map.of());
  }
}
