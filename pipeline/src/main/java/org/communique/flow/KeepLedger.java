package org.communique.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.commitments.Commitment;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.ledger.Happenings;
import org.communique.commitments.ledger.Ledger;

/** Merges what originals state into commitments; a copy is no restatement. */
final class KeepLedger
    extends PTransform<
        PCollection<KV<Long, TopicalStatement>>, PCollection<KV<Integer, TableLine>>> {

  private static final long serialVersionUID = 1L;

  private final FlowSettings settings;
  private final PCollectionView<Lookup<ArticlePlace>> places;

  KeepLedger(FlowSettings settings, PCollectionView<Lookup<ArticlePlace>> places) {
    this.settings = settings;
    this.places = places;
  }

  @Override
  public PCollection<KV<Integer, TableLine>> expand(
      PCollection<KV<Long, TopicalStatement>> statements) {
    CommitmentSettings rule = CommitmentSettings.from(settings.beat().thresholds());
    return statements
        .apply("Gather statements", Gather.of(Coders.STATEMENT))
        .apply(
            "Merge restatements",
            ParDo.of(new MergeFn(settings.asOf(), rule, places)).withSideInputs(places))
        .setCoder(WriteTables.ROWS);
  }

  private static final class MergeFn extends DoFn<List<TopicalStatement>, KV<Integer, TableLine>> {

    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;
    private final CommitmentSettings settings;
    private final PCollectionView<Lookup<ArticlePlace>> places;

    MergeFn(
        LocalDate asOf, CommitmentSettings settings, PCollectionView<Lookup<ArticlePlace>> places) {
      this.asOf = asOf;
      this.settings = settings;
      this.places = places;
    }

    @ProcessElement
    public void merge(ProcessContext context) {
      Lookup<ArticlePlace> standing = context.sideInput(places);
      Map<Long, TopicalStatement> byId = new HashMap<>();
      Map<Long, Long> events = new HashMap<>();
      for (TopicalStatement found : context.element()) {
        ArticlePlace place = standing.get(found.statement().articleId());
        if (place.copy().isOriginal()) {
          byId.put(found.statement().id(), found);
          events.put(place.articleId(), place.eventId());
        }
      }
      List<Commitment> ledger =
          Ledger.of(
              byId.values().stream().map(TopicalStatement::statement).toList(),
              new Happenings(events),
              asOf,
              settings);
      for (Commitment commitment : ledger) {
        write(commitment, byId, standing, context);
      }
    }

    private static void write(
        Commitment commitment,
        Map<Long, TopicalStatement> byId,
        Lookup<ArticlePlace> standing,
        DoFn<List<TopicalStatement>, KV<Integer, TableLine>>.ProcessContext context) {
      TreeSet<String> topics = new TreeSet<>();
      TreeSet<String> events = new TreeSet<>();
      for (long id : commitment.statementIds()) {
        TopicalStatement stated = byId.get(id);
        if (stated == null) {
          throw new IllegalStateException("a commitment of no statement");
        }
        ArticlePlace place = standing.get(stated.statement().articleId());
        topics.addAll(stated.topics());
        events.add(Ids.event(place.eventId()));
        context.output(Rows.statement(stated.statement(), commitment.id(), place));
      }
      context.output(Rows.commitment(commitment, List.copyOf(topics), List.copyOf(events)));
    }
  }
}
