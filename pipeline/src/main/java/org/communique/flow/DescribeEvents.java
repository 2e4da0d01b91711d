package org.communique.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.article.ArticleId;
import org.communique.copies.CopyMembership;
import org.communique.events.Event;
import org.communique.events.EventMember;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;
import org.jspecify.annotations.Nullable;

/** Writes an event's row: its articles with their copies, its outlets, topics and sides. */
final class DescribeEvents extends PTransform<PCollection<Event>, PCollection<TableLine>> {

  private static final long serialVersionUID = 1L;

  private final PCollectionView<Lookup<ArticleFacts>> facts;
  private final PCollectionView<Lookup<CopyMembership>> copies;

  DescribeEvents(
      PCollectionView<Lookup<ArticleFacts>> facts, PCollectionView<Lookup<CopyMembership>> copies) {
    this.facts = facts;
    this.copies = copies;
  }

  @Override
  public PCollection<TableLine> expand(PCollection<Event> events) {
    return events
        .apply("Gather events", Gather.all())
        .apply("Describe", ParDo.of(new DescribeFn(facts, copies)).withSideInputs(facts, copies))
        .setCoder(Coders.TABLE_LINE);
  }

  private static final class DescribeFn extends DoFn<List<Event>, TableLine> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<Lookup<ArticleFacts>> facts;
    private final PCollectionView<Lookup<CopyMembership>> copies;

    DescribeFn(
        PCollectionView<Lookup<ArticleFacts>> facts,
        PCollectionView<Lookup<CopyMembership>> copies) {
      this.facts = facts;
      this.copies = copies;
    }

    @ProcessElement
    public void describe(ProcessContext context) {
      Lookup<ArticleFacts> articles = context.sideInput(facts);
      Map<Long, List<Long>> byOriginal = new HashMap<>();
      for (CopyMembership copy : context.sideInput(copies).all()) {
        byOriginal.computeIfAbsent(copy.groupId(), id -> new ArrayList<>()).add(copy.id());
      }
      for (Event event : context.element()) {
        EventRow row = row(event, byOriginal, articles);
        context.output(TableLine.byHash(event.id(), "", EventRow.TABLE.line(row)));
      }
    }

    private static EventRow row(
        Event event, Map<Long, List<Long>> byOriginal, Lookup<ArticleFacts> articles) {
      TreeSet<String> sources = new TreeSet<>();
      Map<String, Integer> topics = new TreeMap<>();
      Map<String, Integer> parties = new TreeMap<>();
      int count = 0;
      for (EventMember member : event.members()) {
        ArticleFacts original = articles.get(member.articleId());
        original.topics().forEach(topic -> topics.merge(topic, 1, Integer::sum));
        original.parties().forEach(party -> parties.merge(party, 1, Integer::sum));
        for (long copy : byOriginal.getOrDefault(member.articleId(), List.of())) {
          String source = articles.get(copy).source();
          if (!source.isEmpty()) {
            sources.add(source);
          }
          count++;
        }
      }
      int unique = event.members().size();
      return new EventRow(
          Ids.event(event.id()),
          event.title(),
          text(event.happened()),
          text(event.firstPublished()),
          text(event.lastPublished()),
          count,
          unique,
          List.copyOf(sources),
          inHalfOf(unique, topics),
          inHalfOf(unique, parties),
          Ids.storyline(event.storylineId()),
          ArticleId.text(event.leadArticleId()),
          EventStatus.NEW);
    }

    /** One reporter's aside is not what the event is about. */
    private static List<String> inHalfOf(int articles, Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .filter(entry -> 2 * entry.getValue() >= articles)
          .map(Map.Entry::getKey)
          .toList();
    }

    private static String text(@Nullable LocalDate day) {
      return day == null ? "" : day.toString();
    }
  }
}
