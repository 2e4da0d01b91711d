package org.communique.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins events that carry one story on: preview, happening, follow-up. */
final class Storylines {

  private Storylines() {}

  /**
   * The storyline of each event: the id of its earliest event.
   *
   * @param eventOf event of each article
   */
  static Map<Long, Long> of(
      Map<Long, Long> eventOf,
      List<ScoredLink> links,
      Map<Long, EventNode> nodes,
      EventSettings settings) {
    AverageLink clustering =
        new AverageLink(settings.storylineThreshold(), settings.maxArticles(), Integer.MAX_VALUE);
    new TreeSet<>(eventOf.values()).forEach(clustering::add);
    averages(eventOf, links, nodes, settings)
        .forEach((pair, best) -> clustering.link(pair.a, pair.b, best));
    Map<Long, Long> storylines = new HashMap<>();
    Collection<List<Long>> groups = clustering.cluster();
    for (List<Long> group : groups) {
      long first = group.stream().map(nodes::get).min(EventNode.EARLIEST).orElseThrow().id();
      group.forEach(event -> storylines.put(event, first));
    }
    return storylines;
  }

  private record EventPair(long a, long b) implements Comparable<EventPair> {

    @Override
    public int compareTo(EventPair other) {
      int order = Long.compare(a, other.a);
      return order != 0 ? order : Long.compare(b, other.b);
    }
  }

  /** Average story score between the articles of two events that are linked at all. */
  private static Map<EventPair, Double> averages(
      Map<Long, Long> eventOf,
      List<ScoredLink> links,
      Map<Long, EventNode> nodes,
      EventSettings settings) {
    Map<EventPair, double[]> sums = new TreeMap<>();
    for (ScoredLink link : links) {
      long a = eventOf.getOrDefault(link.a(), link.a());
      long b = eventOf.getOrDefault(link.b(), link.b());
      if (a != b && near(nodes, link, settings)) {
        double[] sum =
            sums.computeIfAbsent(
                new EventPair(Math.min(a, b), Math.max(a, b)), pair -> new double[2]);
        sum[0] += link.words();
        sum[1]++;
      }
    }
    Map<EventPair, Double> averages = new TreeMap<>();
    sums.forEach((pair, sum) -> averages.put(pair, sum[0] / sum[1]));
    return averages;
  }

  private static boolean near(Map<Long, EventNode> nodes, ScoredLink link, EventSettings settings) {
    LocalDate a = day(nodes, link.a());
    LocalDate b = day(nodes, link.b());
    return a.equals(LocalDate.MIN)
        || b.equals(LocalDate.MIN)
        || Math.abs(a.toEpochDay() - b.toEpochDay()) <= settings.storylineDays();
  }

  private static LocalDate day(Map<Long, EventNode> nodes, long id) {
    EventNode node = nodes.get(id);
    return node == null || node.published() == null ? LocalDate.MIN : node.published();
  }
}
