package org.communique.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.communique.beat.Actor;
import org.communique.copies.CopyFinder;
import org.communique.copies.CopyMembership;
import org.communique.copies.CopySettings;
import org.communique.copies.CopySketch;
import org.communique.copies.CopySketcher;
import org.communique.events.Event;
import org.communique.events.EventClusters;
import org.communique.events.EventFeatures;
import org.communique.events.EventFeaturizer;
import org.communique.events.EventFinder;
import org.communique.events.EventMember;
import org.communique.events.EventNode;
import org.communique.events.EventScores;
import org.communique.events.EventSettings;
import org.communique.events.ScoredLink;

/** Events found in labelled articles, against their labels. */
public final class EventEvaluation {

  private static final int ERRORS_SHOWN = 15;

  private final List<GoldArticle> articles;
  private final EventSettings settings;
  private final List<EventFeatures> originals = new ArrayList<>();
  private final Map<Long, Long> groupOf;
  private final List<ScoredLink> links;
  private final Map<Long, Long> eventOf;
  private final ClusterMetrics metrics;

  private EventEvaluation(
      GoldArticles gold, List<Actor> actors, CopySettings copySettings, EventSettings settings) {
    this.articles = gold.articles();
    this.settings = settings;
    groupOf = copyGroups(copySettings);
    EventFeaturizer featurizer = new EventFeaturizer(actors);
    for (GoldArticle each : articles) {
      if (original(each) == each.article().id()) {
        originals.add(featurizer.features(each.article(), each.article().body()));
      }
    }
    EventFinder finder = new EventFinder(settings);
    links = finder.links(originals, finder.statistics(originals));
    eventOf = cluster(settings);
    metrics = metrics(eventOf);
  }

  /**
   * Finds the events of {@code gold} as a run does: among originals, copies following theirs.
   *
   * @throws IllegalArgumentException when it holds pairs
   */
  public static EventEvaluation of(
      GoldArticles gold, List<Actor> actors, CopySettings copySettings, EventSettings settings) {
    if (gold.articles().isEmpty()) {
      throw new IllegalArgumentException("events are measured on labelled articles, not pairs");
    }
    return new EventEvaluation(gold, actors, copySettings, settings);
  }

  public ClusterMetrics metrics() {
    return metrics;
  }

  /** One JSON object of figures. */
  public String json() {
    return Figures.json(metrics);
  }

  /** Figures, figures at other thresholds, and the worst errors. */
  public String report() {
    StringBuilder text = new StringBuilder(Figures.words(metrics));
    text.append(String.format(Locale.ROOT, "threshold now %.2f%n", settings.threshold()));
    for (int percent = 30; percent <= 70; percent += 5) {
      ClusterMetrics at = metrics(cluster(withThreshold(percent / 100.0)));
      text.append(
          String.format(
              Locale.ROOT,
              "  at %.2f: B-cubed %.3f / %.3f / %.3f, ARI %.3f, %d found%n",
              percent / 100.0,
              at.b3Precision(),
              at.b3Recall(),
              at.b3F1(),
              at.ari(),
              at.groupsFound()));
    }
    errors(text);
    return text.toString();
  }

  private Map<Long, Long> copyGroups(CopySettings copySettings) {
    CopySketcher sketcher = new CopySketcher();
    List<CopySketch> sketches =
        articles.stream().map(a -> sketcher.sketch(a.article(), a.article().body())).toList();
    Map<Long, Long> groups = new HashMap<>();
    for (CopyMembership membership : new CopyFinder(copySettings).find(sketches)) {
      groups.put(membership.id(), membership.groupId());
    }
    return groups;
  }

  private long original(GoldArticle gold) {
    return Objects.requireNonNull(groupOf.get(gold.article().id()));
  }

  private Map<Long, Long> cluster(EventSettings at) {
    List<EventNode> nodes = originals.stream().map(EventFeatures::node).toList();
    Map<Long, Long> found = new HashMap<>();
    for (Event event : EventClusters.of(links, nodes, at)) {
      for (EventMember member : event.members()) {
        found.put(member.articleId(), event.id());
      }
    }
    return found;
  }

  private EventSettings withThreshold(double threshold) {
    return new EventSettings(
        threshold,
        settings.storylineThreshold(),
        settings.windowDays(),
        settings.storylineDays(),
        settings.maxArticles(),
        settings.bucketLimit());
  }

  private ClusterMetrics metrics(Map<Long, Long> found) {
    return ClusterMetrics.of(
        articles.stream().map(GoldArticle::group).toList(),
        articles.stream()
            .map(a -> Objects.requireNonNull(found.get(original(a))).toString())
            .toList());
  }

  private record Error(GoldArticle a, GoldArticle b, double score) {}

  private void errors(StringBuilder text) {
    EventScores scores = EventScores.of(links, articles.size());
    List<Error> joined = new ArrayList<>();
    List<Error> parted = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        boolean truth = articles.get(i).group().equals(articles.get(j).group());
        boolean found = Objects.equals(event(i), event(j));
        if (truth != found) {
          double score = scores.between(original(articles.get(i)), original(articles.get(j)));
          (found ? joined : parted).add(new Error(articles.get(i), articles.get(j), score));
        }
      }
    }
    Comparator<Error> byScore = Comparator.comparingDouble(Error::score);
    list(text, "joined, but of different events", joined, byScore.reversed());
    list(text, "parted, but of one event", parted, byScore);
  }

  private Long event(int index) {
    return Objects.requireNonNull(eventOf.get(original(articles.get(index))));
  }

  private static void list(
      StringBuilder text, String heading, List<Error> errors, Comparator<Error> worst) {
    text.append(String.format(Locale.ROOT, "%s: %d pairs%n", heading, errors.size()));
    errors.stream()
        .sorted(worst.thenComparing(e -> e.a.name()).thenComparing(e -> e.b.name()))
        .limit(ERRORS_SHOWN)
        .forEach(
            e ->
                text.append(
                    String.format(
                        Locale.ROOT, "  %.2f  %s%n        %s%n", e.score, head(e.a), head(e.b))));
  }

  private static String head(GoldArticle gold) {
    return gold.name()
        + " ["
        + (gold.article().published() == null ? "undated" : gold.article().published())
        + "] "
        + gold.article().title();
  }
}
