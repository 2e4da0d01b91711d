package org.communique.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.article.ArticleId;
import org.communique.copies.CopyComparison;
import org.communique.copies.CopyFinder;
import org.communique.copies.CopyMembership;
import org.communique.copies.CopySettings;
import org.communique.copies.CopySketch;
import org.communique.events.CorpusStatistics;
import org.communique.events.Event;
import org.communique.events.EventFeatures;
import org.communique.events.EventFeaturizer;
import org.communique.events.EventFinder;
import org.communique.events.EventMember;
import org.communique.events.EventScorer;
import org.communique.events.EventScores;
import org.communique.events.EventSettings;
import org.communique.events.Headlines;
import org.communique.flow.WholeInput;

/** Words for the place of articles among copies and events, found anew in memory. */
final class Explanation {

  private static final int NEIGHBOURS = 5;

  private final WholeInput input;
  private final CopySettings copySettings;
  private final EventSettings eventSettings;
  private final Map<Long, Article> articles;
  private final Map<Long, CopySketch> sketches;
  private final Map<Long, EventFeatures> features;
  private final Map<Long, CopyMembership> memberships;
  private final Map<Long, Event> events = new HashMap<>();
  private final CorpusStatistics statistics;
  private final EventScorer scorer;
  private final EventScores scores;

  Explanation(WholeInput input) {
    this.input = input;
    this.copySettings = CopySettings.from(input.beat().thresholds());
    this.eventSettings = EventSettings.from(input.beat().thresholds());
    this.articles =
        input.articles().stream().collect(Collectors.toMap(Article::id, article -> article));
    this.sketches =
        input.sketches().stream().collect(Collectors.toMap(CopySketch::id, sketch -> sketch));
    this.memberships =
        new CopyFinder(copySettings)
            .find(List.copyOf(sketches.values())).stream()
                .collect(Collectors.toMap(CopyMembership::id, membership -> membership));
    List<EventFeatures> originals =
        input.features().stream().filter(each -> membership(each.id()).isOriginal()).toList();
    this.features = originals.stream().collect(Collectors.toMap(EventFeatures::id, each -> each));
    EventFinder finder = new EventFinder(eventSettings);
    this.statistics = finder.statistics(originals);
    this.scorer = new EventScorer(statistics, eventSettings);
    this.scores = EventScores.of(finder.links(originals, statistics), originals.size());
    for (Event event : finder.find(originals)) {
      event.members().forEach(member -> events.put(member.articleId(), event));
    }
  }

  /** Where one article stands, and which others came near. */
  String article(Article article) {
    CopyMembership membership = membership(article.id());
    Event event = event(membership.groupId());
    StringBuilder text = new StringBuilder(head(article)).append('\n');
    text.append(copies(membership)).append('\n');
    text.append("event: ").append(title(event)).append('\n');
    for (EventMember member : event.members()) {
      text.append(
          String.format(
              Locale.ROOT, "  %.2f  %s%n", member.similarity(), head(known(member.articleId()))));
    }
    text.append(
        String.format(
            Locale.ROOT, "nearest outside (threshold %.2f):%n", eventSettings.threshold()));
    neighbours(membership.groupId(), event)
        .forEach(
            near ->
                text.append(
                    String.format(
                        Locale.ROOT, "  %.2f  %s%n", near.score(), head(known(near.id())))));
    return text.toString().stripTrailing();
  }

  /** Why two articles are together or apart. */
  String pair(Article a, Article b) {
    long originalA = membership(a.id()).groupId();
    long originalB = membership(b.id()).groupId();
    StringBuilder text = new StringBuilder(head(a)).append('\n').append(head(b)).append('\n');
    text.append("as copies: ")
        .append(new CopyComparison(copySettings).explain(sketch(a.id()), sketch(b.id())))
        .append('\n');
    if (originalA == originalB) {
      return text.append("together: one copy group").toString();
    }
    Event eventA = event(originalA);
    Event eventB = event(originalB);
    text.append("as reports of one event: ")
        .append(scorer.explain(feature(originalA), feature(originalB), words(originalA, originalB)))
        .append(
            String.format(
                Locale.ROOT,
                "score with their neighbours' say: %.2f (threshold %.2f, averaged over events)%n",
                scores.between(originalA, originalB),
                eventSettings.threshold()));
    if (eventA.id() == eventB.id()) {
      text.append("together: one event");
    } else if (eventA.storylineId() == eventB.storylineId()) {
      text.append("apart, in one storyline");
    } else {
      text.append("apart");
    }
    return text.append(String.format(Locale.ROOT, "; would join at %.2f", joinsAt(eventA, eventB)))
        .toString();
  }

  /** Average score between the two events: the threshold at which they would be one. */
  private double joinsAt(Event a, Event b) {
    double sum = 0;
    int pairs = 0;
    for (EventMember first : a.members()) {
      for (EventMember second : b.members()) {
        if (first.articleId() != second.articleId()) {
          sum += scores.between(first.articleId(), second.articleId());
          pairs++;
        }
      }
    }
    return pairs == 0 ? 1 : sum / pairs;
  }

  /** As in the table of events. */
  private String title(Event event) {
    List<EventMember> titled =
        event.members().stream()
            .filter(member -> !known(member.articleId()).title().isEmpty())
            .sorted(EventMember.CLOSEST)
            .toList();
    if (titled.isEmpty()) {
      return "";
    }
    List<EventFeatures> members =
        titled.stream().map(member -> feature(member.articleId())).toList();
    return known(titled.get(Headlines.best(members, statistics)).articleId()).title();
  }

  private String copies(CopyMembership membership) {
    if (membership.groupSize() == 1) {
      return "copies: none";
    }
    if (membership.isOriginal()) {
      return "copies: the original of a group of "
          + membership.groupSize()
          + memberships.values().stream()
              .filter(copy -> copy.groupId() == membership.id() && !copy.isOriginal())
              .sorted(Comparator.comparingLong(CopyMembership::id))
              .map(this::copy)
              .collect(Collectors.joining());
    }
    return String.format(
        Locale.ROOT,
        "copies: %s, %.2f of the shorter text shared with the original %s",
        membership.kind().label(),
        membership.similarity(),
        head(known(membership.groupId())));
  }

  private String copy(CopyMembership copy) {
    return String.format(
        Locale.ROOT,
        "%n  %.2f  %s  %s",
        copy.similarity(),
        copy.kind().label(),
        head(known(copy.id())));
  }

  private List<EventScores.Scored> neighbours(long id, Event event) {
    return scores.nearest(id).stream()
        .filter(near -> event(near.id()).id() != event.id())
        .limit(NEIGHBOURS)
        .toList();
  }

  private Map<Integer, String> words(long a, long b) {
    EventFeaturizer featurizer = new EventFeaturizer(input.beat().actors());
    Map<Integer, String> words = new HashMap<>();
    for (long id : new long[] {a, b}) {
      Article article = known(id);
      words.putAll(featurizer.vocabulary(article, input.ownText(article)));
    }
    return words;
  }

  private static String head(Article article) {
    return ArticleId.text(article.id())
        + "  "
        + article.origin()
        + "  "
        + (article.published() == null ? "undated" : article.published())
        + "  "
        + article.title();
  }

  private Article known(long id) {
    return get(articles, id);
  }

  private CopySketch sketch(long id) {
    return get(sketches, id);
  }

  private EventFeatures feature(long id) {
    return get(features, id);
  }

  private CopyMembership membership(long id) {
    return get(memberships, id);
  }

  private Event event(long id) {
    return get(events, id);
  }

  private static <T> T get(Map<Long, T> byId, long id) {
    T value = byId.get(id);
    if (value == null) {
      throw new IllegalStateException("unknown article " + ArticleId.text(id));
    }
    return value;
  }
}
