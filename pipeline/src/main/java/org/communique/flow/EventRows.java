package org.communique.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.values.KV;
import org.communique.article.ArticleId;
import org.communique.copies.CopyMembership;
import org.communique.events.CorpusStatistics;
import org.communique.events.Event;
import org.communique.events.EventMember;
import org.communique.events.Headlines;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;

/** Writes an event's row: its articles with their copies, its outlets, topics and sides. */
final class EventRows {

  private final Lookup<ArticleDigest> articles;
  private final CorpusStatistics statistics;
  private final Map<Long, List<Long>> byOriginal = new HashMap<>();

  EventRows(Originals originals, Lookup<ArticleDigest> articles) {
    this.articles = articles;
    this.statistics = originals.statistics();
    for (CopyMembership copy : originals.copies().all()) {
      byOriginal.computeIfAbsent(copy.groupId(), id -> new ArrayList<>()).add(copy.id());
    }
  }

  KV<Integer, TableLine> of(Event event) {
    TreeSet<String> sources = new TreeSet<>();
    Map<String, Integer> topics = new TreeMap<>();
    Map<String, Integer> parties = new TreeMap<>();
    Map<String, Integer> places = new TreeMap<>();
    int count = 0;
    for (EventMember member : event.members()) {
      ArticleDigest original = articles.get(member.articleId());
      original.topics().forEach(topic -> topics.merge(topic, 1, Integer::sum));
      original.parties().forEach(party -> parties.merge(party, 1, Integer::sum));
      places.merge(original.head().place(), 1, Integer::sum);
      for (long copy : byOriginal.getOrDefault(member.articleId(), List.of())) {
        sources.add(articles.get(copy).head().source());
        count++;
      }
    }
    sources.remove("");
    int unique = event.members().size();
    EventRow row =
        new EventRow(
            Ids.event(event.id()),
            title(event),
            Rows.day(event.happened()),
            Rows.day(event.firstPublished()),
            Rows.day(event.lastPublished()),
            count,
            unique,
            List.copyOf(sources),
            inHalfOf(unique, topics),
            inHalfOf(unique, parties),
            Ids.storyline(event.storylineId()),
            ArticleId.text(event.leadArticleId()),
            EventStatus.NEW,
            DatelinePlace.shared(places));
    return Rows.byHash(EventRow.TABLE, event.id(), "", row);
  }

  /** The best headline; where no article has one, the first sentence of the lead. */
  private String title(Event event) {
    List<ArticleDigest> titled =
        event.members().stream()
            .sorted(EventMember.CLOSEST)
            .map(member -> articles.get(member.articleId()))
            .filter(article -> !article.head().title().isEmpty())
            .toList();
    if (titled.isEmpty()) {
      return articles.get(event.leadArticleId()).head().opening();
    }
    int best = Headlines.best(titled.stream().map(ArticleDigest::features).toList(), statistics);
    return titled.get(best).head().title();
  }

  /** One reporter's aside is not what the event is about. */
  private static List<String> inHalfOf(int articles, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() >= articles)
        .map(Map.Entry::getKey)
        .toList();
  }
}
