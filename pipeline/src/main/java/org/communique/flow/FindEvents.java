package org.communique.flow;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.copies.CopyMembership;
import org.communique.copies.PairSink;
import org.communique.events.CorpusStatistics;
import org.communique.events.Event;
import org.communique.events.EventCandidates;
import org.communique.events.EventClusters;
import org.communique.events.EventFeatures;
import org.communique.events.EventNode;
import org.communique.events.EventScorer;
import org.communique.events.EventSettings;
import org.communique.events.ScoredLink;
import org.jspecify.annotations.Nullable;

/** Groups originals into events: corpus statistics, candidate pairs, scored links, clusters. */
final class FindEvents extends PTransform<PCollection<EventFeatures>, PCollection<Event>> {

  private static final long serialVersionUID = 1L;

  private final EventSettings settings;
  private final int partitions;
  private final PCollectionView<Lookup<CopyMembership>> copies;

  FindEvents(FlowSettings settings, PCollectionView<Lookup<CopyMembership>> copies) {
    this.settings = EventSettings.from(settings.beat().thresholds());
    this.partitions = settings.partitions();
    this.copies = copies;
  }

  @Override
  public PCollection<Event> expand(PCollection<EventFeatures> articles) {
    EventSettings rule = settings;
    PCollection<EventFeatures> originals =
        articles
            .apply("Keep originals", ParDo.of(new OriginalsFn(copies)).withSideInputs(copies))
            .setCoder(Coders.FEATURES);
    PCollectionView<Lookup<EventFeatures>> all =
        originals.apply("Share features", Lookup.share(EventFeatures::id));
    PCollectionView<CorpusStatistics> statistics =
        originals
            .apply("Gather terms", Gather.all())
            .apply("Count articles by term", ParDo.of(new CountTermsFn()))
            .setCoder(Coders.CORPUS)
            .apply("Share term counts", View.asSingleton());
    return originals
        .apply(
            "Key by strongest terms",
            ParDo.of(new KeyFn(settings, partitions, statistics)).withSideInputs(statistics))
        .setCoder(PairUp.PACKS)
        .apply(
            "Pair up",
            new PairUp(
                "events",
                partitions,
                (ids, shared, sink) -> pairs(ids, shared.of(all), rule, sink),
                all))
        .apply(
            "Score",
            ParDo.of(new ScoreFn(settings, all, statistics)).withSideInputs(all, statistics))
        .setCoder(Coders.SCORED_LINK)
        .apply("Gather links", Gather.all())
        .apply("Cluster", ParDo.of(new ClusterFn(settings, all)).withSideInputs(all))
        .setCoder(Coders.EVENT);
  }

  private static int pairs(
      long[] ids, Lookup<EventFeatures> features, EventSettings settings, PairSink sink) {
    List<EventCandidates.Entry> entries = new ArrayList<>();
    for (long id : ids) {
      entries.add(EventCandidates.Entry.of(features.get(id).node()));
    }
    return new EventCandidates(settings).pairs(entries, sink);
  }

  private static final class OriginalsFn extends DoFn<EventFeatures, EventFeatures> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<Lookup<CopyMembership>> copies;

    OriginalsFn(PCollectionView<Lookup<CopyMembership>> copies) {
      this.copies = copies;
    }

    @ProcessElement
    public void keep(ProcessContext context) {
      if (context.sideInput(copies).get(context.element().id()).isOriginal()) {
        context.output(context.element());
      }
    }
  }

  private static final class CountTermsFn extends DoFn<List<EventFeatures>, CorpusStatistics> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void count(@Element List<EventFeatures> articles, OutputReceiver<CorpusStatistics> out) {
      CorpusStatistics statistics = new CorpusStatistics();
      articles.forEach(statistics::add);
      out.output(statistics);
    }
  }

  private static final class KeyFn extends DoFn<EventFeatures, KV<Long, long[]>> {

    private static final long serialVersionUID = 1L;

    private final EventSettings settings;
    private final int partitions;
    private final PCollectionView<CorpusStatistics> statistics;
    private transient @Nullable Packer packer;

    KeyFn(EventSettings settings, int partitions, PCollectionView<CorpusStatistics> statistics) {
      this.settings = settings;
      this.partitions = partitions;
      this.statistics = statistics;
    }

    @StartBundle
    public void start() {
      packer = new Packer(partitions);
    }

    @ProcessElement
    public void key(ProcessContext context) {
      EventFeatures article = context.element();
      EventCandidates candidates = new EventCandidates(settings);
      for (long key : candidates.keys(article, context.sideInput(statistics))) {
        packer().add(key, article.id());
      }
      packer().flush(true, (pack, time, window) -> context.output(pack));
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      packer().flush(false, context::output);
    }

    private Packer packer() {
      if (packer == null) {
        throw new IllegalStateException("key outside a bundle");
      }
      return packer;
    }
  }

  private static final class ScoreFn extends DoFn<KV<Long, long[]>, ScoredLink> {

    private static final long serialVersionUID = 1L;

    private final EventSettings settings;
    private final PCollectionView<Lookup<EventFeatures>> features;
    private final PCollectionView<CorpusStatistics> statistics;

    ScoreFn(
        EventSettings settings,
        PCollectionView<Lookup<EventFeatures>> features,
        PCollectionView<CorpusStatistics> statistics) {
      this.settings = settings;
      this.features = features;
      this.statistics = statistics;
    }

    @ProcessElement
    public void score(ProcessContext context) {
      Lookup<EventFeatures> byId = context.sideInput(features);
      EventScorer scorer = new EventScorer(context.sideInput(statistics), settings);
      long[] pairs = context.element().getValue();
      for (int i = 0; i < pairs.length; i += 2) {
        ScoredLink link = scorer.score(byId.get(pairs[i]), byId.get(pairs[i + 1]));
        if (EventClusters.matters(link)) {
          context.output(link);
        }
      }
    }
  }

  private static final class ClusterFn extends DoFn<List<ScoredLink>, Event> {

    private static final long serialVersionUID = 1L;

    private final EventSettings settings;
    private final PCollectionView<Lookup<EventFeatures>> features;

    ClusterFn(EventSettings settings, PCollectionView<Lookup<EventFeatures>> features) {
      this.settings = settings;
      this.features = features;
    }

    @ProcessElement
    public void cluster(ProcessContext context) {
      List<EventNode> nodes =
          context.sideInput(features).all().stream().map(EventFeatures::node).toList();
      EventClusters.of(context.element(), nodes, settings).forEach(context::output);
    }
  }
}
