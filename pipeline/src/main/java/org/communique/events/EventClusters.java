package org.communique.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Groups articles into events by their scored links, and events into storylines. */
public final class EventClusters {

  /** Articles with fewer words in common have nothing in common. */
  private static final double NEGLIGIBLE = 0.03;

  private final Map<Long, EventNode> nodes = new TreeMap<>();
  private final EventScores scores;
  private final EventSettings settings;

  private EventClusters(EventScores scores, EventSettings settings) {
    this.scores = scores;
    this.settings = settings;
  }

  /** Whether a link can change any event or storyline; others need not travel. */
  public static boolean matters(ScoredLink link) {
    return link.words() >= NEGLIGIBLE || link.logOdds() > 0;
  }

  /** Every node in exactly one event; events by id. A link to an id without a node is ignored. */
  public static List<Event> of(
      Collection<ScoredLink> links, Collection<EventNode> nodes, EventSettings settings) {
    Map<Long, EventNode> byId = new TreeMap<>();
    nodes.forEach(node -> byId.put(node.id(), node));
    List<ScoredLink> known =
        links.stream()
            .filter(link -> byId.containsKey(link.a()))
            .filter(link -> byId.containsKey(link.b()))
            .filter(EventClusters::matters)
            .sorted(Comparator.comparingLong(ScoredLink::a).thenComparingLong(ScoredLink::b))
            .toList();
    EventClusters clusters = new EventClusters(EventScores.of(known, byId.size()), settings);
    clusters.nodes.putAll(byId);
    return clusters.events(known);
  }

  /** The ids of each event, sorted, by their smallest id. */
  static List<List<Long>> groups(
      EventScores scores,
      Collection<ScoredLink> links,
      Collection<EventNode> nodes,
      EventSettings settings) {
    AverageLink clustering =
        new AverageLink(settings.threshold(), settings.maxArticles(), settings.windowDays());
    nodes.forEach(node -> add(clustering, node));
    for (ScoredLink link : links) {
      double score = scores.between(link.a(), link.b());
      if (score > 0) {
        clustering.link(link.a(), link.b(), score);
      }
    }
    return List.copyOf(clustering.cluster());
  }

  private List<Event> events(List<ScoredLink> links) {
    List<List<Long>> groups = groups(scores, links, nodes.values(), settings);
    Map<Long, Long> eventOf = new HashMap<>();
    for (List<Long> group : groups) {
      long id = earliest(group);
      group.forEach(member -> eventOf.put(member, id));
    }
    Map<Long, Long> storylines = Storylines.of(eventOf, links, nodes, settings);
    List<Event> events = new ArrayList<>();
    for (List<Long> group : groups) {
      events.add(event(group, storylines));
    }
    events.sort(Comparator.comparingLong(Event::id));
    return events;
  }

  private static void add(AverageLink clustering, EventNode node) {
    LocalDate day = node.published();
    if (day == null) {
      clustering.add(node.id());
    } else {
      clustering.add(node.id(), day.toEpochDay());
    }
  }

  private Event event(List<Long> group, Map<Long, Long> storylines) {
    long id = earliest(group);
    List<EventMember> members =
        group.stream().map(m -> new EventMember(m, similarity(m, group))).toList();
    EventNode lead = lead(members);
    return new Event(
        id,
        lead.title(),
        happened(group),
        published(group, Comparator.naturalOrder()),
        published(group, Comparator.reverseOrder()),
        lead.id(),
        members,
        Objects.requireNonNull(storylines.get(id), "every event has a storyline"));
  }

  private double similarity(long id, List<Long> group) {
    if (group.size() == 1) {
      return 1;
    }
    Map<Long, Double> to = scores.of(id);
    double sum = 0;
    for (long other : group) {
      sum += other == id ? 0 : to.getOrDefault(other, 0.0);
    }
    return sum / (group.size() - 1);
  }

  /** Closest to all others, of those in the language that most are written in. */
  private EventNode lead(List<EventMember> members) {
    Comparator<EventMember> closest = Comparator.comparingDouble(m -> -m.similarity());
    Tongue usual = usualTongue(members);
    EventMember best =
        members.stream()
            .filter(m -> node(m.articleId()).tongue() == usual)
            .min(closest.thenComparing(m -> node(m.articleId()), EventNode.EARLIEST))
            .orElseThrow();
    return node(best.articleId());
  }

  /** The first declared of equals. */
  private Tongue usualTongue(List<EventMember> members) {
    EnumMap<Tongue, Integer> written = new EnumMap<>(Tongue.class);
    members.forEach(m -> written.merge(node(m.articleId()).tongue(), 1, Integer::sum));
    Comparator<Map.Entry<Tongue, Integer>> most = Map.Entry.comparingByValue();
    Comparator<Map.Entry<Tongue, Integer>> declaredLast = Map.Entry.comparingByKey();
    return Collections.max(written.entrySet(), most.thenComparing(declaredLast.reversed()))
        .getKey();
  }

  private long earliest(List<Long> group) {
    return group.stream().map(this::node).min(EventNode.EARLIEST).orElseThrow().id();
  }

  private @Nullable LocalDate published(List<Long> group, Comparator<LocalDate> order) {
    return group.stream()
        .map(id -> node(id).published())
        .filter(Objects::nonNull)
        .min(order)
        .orElse(null);
  }

  /** The day most leads speak of first; the earliest of equals. */
  private @Nullable LocalDate happened(List<Long> group) {
    TreeMap<LocalDate, Integer> votes = new TreeMap<>();
    for (long id : group) {
      LocalDate day = node(id).happened();
      if (day != null) {
        votes.merge(day, 1, Integer::sum);
      }
    }
    LocalDate best = null;
    int most = 0;
    for (Map.Entry<LocalDate, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }

  private EventNode node(long id) {
    return Objects.requireNonNull(nodes.get(id), "an event's article is a node");
  }
}
