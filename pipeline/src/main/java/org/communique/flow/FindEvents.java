package org.communique.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.communique.copies.CopyMembership;
import org.communique.copies.PairSink;
import org.communique.events.Event;
import org.communique.events.EventCandidates;
import org.communique.events.EventClusters;
import org.communique.events.EventMember;
import org.communique.events.EventNode;
import org.communique.events.EventScorer;
import org.communique.events.EventSettings;
import org.communique.events.ScoredLink;

/** Groups originals into events: candidate pairs by shared keys, scored links, clusters. */
final class FindEvents extends PTransform<PCollection<Originals>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** One lookup of where every article stands. */
  static final TupleTag<Lookup<ArticlePlace>> PLACES = new TupleTag<>("places");

  static final TupleTag<KV<Integer, TableLine>> ROWS = new TupleTag<>("rows");

  private final EventSettings settings;
  private final int partitions;
  private final PCollectionView<Lookup<ArticleDigest>> articles;

  FindEvents(FlowSettings settings, PCollectionView<Lookup<ArticleDigest>> articles) {
    this.settings = EventSettings.from(settings.beat().thresholds());
    this.partitions = settings.partitions();
    this.articles = articles;
  }

  @Override
  public PCollectionTuple expand(PCollection<Originals> originals) {
    EventSettings rule = settings;
    PCollectionView<Lookup<ArticleDigest>> digests = articles;
    PCollectionView<Originals> shared = originals.apply("Share originals", View.asSingleton());
    PCollectionView<List<ScoredLink>> links =
        originals
            .apply(
                "Key by strongest terms",
                ParDo.of(new KeyFn(settings, partitions, articles)).withSideInputs(articles))
            .setCoder(PairUp.PACKS)
            .apply(
                "Pair up",
                new PairUp(
                    "events",
                    partitions,
                    (ids, views, sink) -> pairs(ids, views.of(digests), rule, sink),
                    digests))
            .apply(
                "Score",
                ParDo.of(new ScoreFn(settings, articles, shared)).withSideInputs(articles, shared))
            .setCoder(Gather.keyed(Coders.SCORED_LINK))
            .apply("Gather links", Gather.of(Coders.SCORED_LINK))
            .apply("Share links", View.<List<ScoredLink>>asSingleton().withDefaultValue(List.of()));
    PCollectionTuple found =
        originals.apply(
            "Cluster",
            ParDo.of(new ClusterFn(settings, articles, links))
                .withSideInputs(articles, links)
                .withOutputTags(PLACES, TupleTagList.of(ROWS)));
    found.get(PLACES).setCoder(Coders.PLACES);
    found.get(ROWS).setCoder(WriteTables.ROWS);
    return found;
  }

  private static int pairs(
      long[] ids, Lookup<ArticleDigest> articles, EventSettings settings, PairSink sink) {
    List<EventCandidates.Entry> entries = new ArrayList<>();
    for (long id : ids) {
      entries.add(EventCandidates.Entry.of(articles.get(id).features().node()));
    }
    return new EventCandidates(settings).pairs(entries, sink);
  }

  private static final class KeyFn extends DoFn<Originals, KV<Long, long[]>> {

    private static final long serialVersionUID = 1L;

    private final EventSettings settings;
    private final int partitions;
    private final PCollectionView<Lookup<ArticleDigest>> articles;

    KeyFn(EventSettings settings, int partitions, PCollectionView<Lookup<ArticleDigest>> articles) {
      this.settings = settings;
      this.partitions = partitions;
      this.articles = articles;
    }

    @ProcessElement
    public void key(ProcessContext context) {
      Originals originals = context.element();
      EventCandidates candidates = new EventCandidates(settings);
      Packer packer = new Packer(partitions);
      for (ArticleDigest article : context.sideInput(articles).all()) {
        if (originals.has(article.id())) {
          for (long key : candidates.keys(article.features(), originals.statistics())) {
            packer.add(key, article.id());
          }
          packer.flush(true, (pack, time, window) -> context.output(pack));
        }
      }
      packer.flush(false, (pack, time, window) -> context.output(pack));
    }
  }

  private static final class ScoreFn
      extends DoFn<KV<Long, Iterable<long[]>>, KV<Long, ScoredLink>> {

    private static final long serialVersionUID = 1L;

    private final EventSettings settings;
    private final PCollectionView<Lookup<ArticleDigest>> articles;
    private final PCollectionView<Originals> originals;

    ScoreFn(
        EventSettings settings,
        PCollectionView<Lookup<ArticleDigest>> articles,
        PCollectionView<Originals> originals) {
      this.settings = settings;
      this.articles = articles;
      this.originals = originals;
    }

    @ProcessElement
    public void score(ProcessContext context) {
      Lookup<ArticleDigest> byId = context.sideInput(articles);
      EventScorer scorer = new EventScorer(context.sideInput(originals).statistics(), settings);
      for (LongPair pair : LongPair.sortedOnce(context.element().getValue())) {
        ScoredLink link =
            scorer.score(byId.get(pair.first()).features(), byId.get(pair.second()).features());
        if (EventClusters.matters(link)) {
          context.output(KV.of(Gather.KEY, link));
        }
      }
    }
  }

  private static final class ClusterFn extends DoFn<Originals, Lookup<ArticlePlace>> {

    private static final long serialVersionUID = 1L;

    private final EventSettings settings;
    private final PCollectionView<Lookup<ArticleDigest>> articles;
    private final PCollectionView<List<ScoredLink>> links;

    ClusterFn(
        EventSettings settings,
        PCollectionView<Lookup<ArticleDigest>> articles,
        PCollectionView<List<ScoredLink>> links) {
      this.settings = settings;
      this.articles = articles;
      this.links = links;
    }

    @ProcessElement
    public void cluster(ProcessContext context, MultiOutputReceiver out) {
      Originals originals = context.element();
      Lookup<ArticleDigest> byId = context.sideInput(articles);
      List<EventNode> nodes = new ArrayList<>();
      for (ArticleDigest article : byId.all()) {
        if (originals.has(article.id())) {
          nodes.add(article.features().node());
        }
      }
      List<Event> events = EventClusters.of(context.sideInput(links), nodes, settings);
      out.get(PLACES).output(places(events, originals));
      EventRows rows = new EventRows(originals, byId);
      events.forEach(event -> out.get(ROWS).output(rows.of(event)));
    }

    private static Lookup<ArticlePlace> places(List<Event> events, Originals originals) {
      Map<Long, ArticlePlace> ofOriginals = new HashMap<>();
      for (Event event : events) {
        for (EventMember member : event.members()) {
          CopyMembership copy = originals.copies().get(member.articleId());
          ofOriginals.put(copy.id(), new ArticlePlace(copy, event.id(), member.similarity()));
        }
      }
      List<ArticlePlace> places = new ArrayList<>();
      for (CopyMembership copy : originals.copies().all()) {
        ArticlePlace original = ofOriginals.get(copy.groupId());
        if (original == null) {
          throw new IllegalStateException("an original is in no event");
        }
        places.add(new ArticlePlace(copy, original.eventId(), original.eventSimilarity()));
      }
      return Lookup.of(places, ArticlePlace::articleId);
    }
  }
}
