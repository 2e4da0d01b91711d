package org.communique.flow;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.reports.findings.TopicCountRow;

/**
 * Counts mentions, articles and events by topic and month: all of them, and each copy group once.
 */
final class CountTopics
    extends PTransform<PCollection<KV<Integer, TopicTally>>, PCollection<KV<Integer, TableLine>>> {

  private static final long serialVersionUID = 1L;

  private static final int SHARDS = 4;

  private final PCollectionView<Lookup<ArticlePlace>> places;

  CountTopics(PCollectionView<Lookup<ArticlePlace>> places) {
    this.places = places;
  }

  /** A tally under the number that its topic's tallies share. */
  static KV<Integer, TopicTally> keyed(TopicTally tally) {
    return KV.of(Math.floorMod(tally.topic().hashCode(), SHARDS), tally);
  }

  @Override
  public PCollection<KV<Integer, TableLine>> expand(PCollection<KV<Integer, TopicTally>> tallies) {
    return tallies
        .apply("Bring topics together", GroupByKey.create())
        .apply("Count by month", ParDo.of(new CountFn(places)).withSideInputs(places))
        .setCoder(WriteTables.ROWS);
  }

  private static final class CountFn
      extends DoFn<KV<Integer, Iterable<TopicTally>>, KV<Integer, TableLine>> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<Lookup<ArticlePlace>> places;

    CountFn(PCollectionView<Lookup<ArticlePlace>> places) {
      this.places = places;
    }

    @ProcessElement
    public void count(ProcessContext context) {
      Lookup<ArticlePlace> standing = context.sideInput(places);
      Map<String, Map<String, Count>> counts = new TreeMap<>();
      for (TopicTally tally : context.element().getValue()) {
        counts
            .computeIfAbsent(tally.topic(), topic -> new TreeMap<>())
            .computeIfAbsent(tally.month(), month -> new Count())
            .add(tally, standing.get(tally.articleId()));
      }
      counts.forEach(
          (topic, months) ->
              months.forEach((month, count) -> context.output(count.row(topic, month))));
    }
  }

  /** Running totals of one topic in one month. */
  private static final class Count {

    private final Set<Long> events = new HashSet<>();
    private int mentionsAll;
    private int mentionsUnique;
    private int articles;
    private int uniqueArticles;

    void add(TopicTally tally, ArticlePlace place) {
      mentionsAll += tally.mentions();
      articles++;
      events.add(place.eventId());
      if (place.copy().isOriginal()) {
        mentionsUnique += tally.mentions();
        uniqueArticles++;
      }
    }

    KV<Integer, TableLine> row(String topic, String month) {
      TopicCountRow row =
          new TopicCountRow(
              topic, month, mentionsAll, mentionsUnique, articles, uniqueArticles, events.size());
      return TableLine.of(
          TopicCountRow.TABLE.name(), topic + "\u0000" + month, TopicCountRow.TABLE.line(row));
    }
  }
}
