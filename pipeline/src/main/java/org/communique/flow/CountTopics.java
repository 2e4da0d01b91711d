package org.communique.flow;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.copies.CopyMembership;
import org.communique.reports.findings.TopicCountRow;

/**
 * Counts mentions, articles and events by topic and month: all of them, and each copy group once.
 */
final class CountTopics extends PTransform<PCollection<TopicTally>, PCollection<TableLine>> {

  private static final long serialVersionUID = 1L;

  private static final int SHARDS = 4;

  private final PCollectionView<Lookup<CopyMembership>> copies;
  private final PCollectionView<Lookup<EventPlace>> events;

  CountTopics(
      PCollectionView<Lookup<CopyMembership>> copies, PCollectionView<Lookup<EventPlace>> events) {
    this.copies = copies;
    this.events = events;
  }

  @Override
  public PCollection<TableLine> expand(PCollection<TopicTally> tallies) {
    return tallies
        .apply("Key by topic", MapElements.via(new ByTopic()))
        .setCoder(KvCoder.of(VarIntCoder.of(), Coders.TALLY))
        .apply("Bring topics together", GroupByKey.create())
        .apply(
            "Count by month", ParDo.of(new CountFn(copies, events)).withSideInputs(copies, events))
        .setCoder(Coders.TABLE_LINE);
  }

  private static final class ByTopic extends SimpleFunction<TopicTally, KV<Integer, TopicTally>> {

    private static final long serialVersionUID = 1L;

    @Override
    public KV<Integer, TopicTally> apply(TopicTally tally) {
      return KV.of(Math.floorMod(tally.topic().hashCode(), SHARDS), tally);
    }
  }

  private static final class CountFn extends DoFn<KV<Integer, Iterable<TopicTally>>, TableLine> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<Lookup<CopyMembership>> copies;
    private final PCollectionView<Lookup<EventPlace>> events;

    CountFn(
        PCollectionView<Lookup<CopyMembership>> copies,
        PCollectionView<Lookup<EventPlace>> events) {
      this.copies = copies;
      this.events = events;
    }

    @ProcessElement
    public void count(ProcessContext context) {
      Lookup<CopyMembership> memberships = context.sideInput(copies);
      Lookup<EventPlace> places = context.sideInput(events);
      Map<String, Map<String, Count>> counts = new TreeMap<>();
      for (TopicTally tally : context.element().getValue()) {
        CopyMembership membership = memberships.get(tally.articleId());
        counts
            .computeIfAbsent(tally.topic(), topic -> new TreeMap<>())
            .computeIfAbsent(tally.month(), month -> new Count())
            .add(tally, membership, places.get(membership.groupId()).eventId());
      }
      counts.forEach(
          (topic, months) ->
              months.forEach((month, count) -> context.output(count.line(topic, month))));
    }
  }

  /** Running totals of one topic in one month. */
  private static final class Count {

    private final Set<Long> events = new HashSet<>();
    private int mentionsAll;
    private int mentionsUnique;
    private int articles;
    private int uniqueArticles;

    void add(TopicTally tally, CopyMembership membership, long event) {
      mentionsAll += tally.mentions();
      articles++;
      events.add(event);
      if (membership.isOriginal()) {
        mentionsUnique += tally.mentions();
        uniqueArticles++;
      }
    }

    TableLine line(String topic, String month) {
      TopicCountRow row =
          new TopicCountRow(
              topic, month, mentionsAll, mentionsUnique, articles, uniqueArticles, events.size());
      return TableLine.of(topic + "\u0000" + month, TopicCountRow.TABLE.line(row));
    }
  }
}
