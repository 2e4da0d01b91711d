package org.communique.flow;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.communique.article.RepeatedLines;
import org.communique.topics.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The one step that works on text: everything later steps need of an article is taken here, and the
 * text goes no further.
 */
final class DigestArticles extends PTransform<PCollection<String>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Files of digests, see {@link DigestFile}; under one key, to be gathered. */
  static final TupleTag<KV<Long, String>> DIGESTS = new TupleTag<>("digests");

  /** Packs of (key, article) for the search of copies, under their partition. */
  static final TupleTag<KV<Long, long[]>> COPY_KEYS = new TupleTag<>("copy keys");

  static final TupleTag<Mention> MENTIONS = new TupleTag<>("mentions");

  /** Under a number that a topic's tallies share. */
  static final TupleTag<KV<Integer, TopicTally>> TALLIES = new TupleTag<>("tallies");

  /** Under one key, to be gathered. */
  static final TupleTag<KV<Long, TopicalStatement>> STATEMENTS = new TupleTag<>("statements");

  private final FlowSettings settings;
  private final PCollectionView<RepeatedLines> repeated;

  DigestArticles(FlowSettings settings, PCollectionView<RepeatedLines> repeated) {
    this.settings = settings;
    this.repeated = repeated;
  }

  @Override
  public PCollectionTuple expand(PCollection<String> parts) {
    PCollectionTuple results =
        parts.apply(
            "Digest",
            ParDo.of(new DigestFn(settings, repeated))
                .withSideInputs(repeated)
                .withOutputTags(
                    DIGESTS,
                    TupleTagList.of(COPY_KEYS).and(MENTIONS).and(TALLIES).and(STATEMENTS)));
    results.get(DIGESTS).setCoder(Gather.keyed(StringUtf8Coder.of()));
    results.get(COPY_KEYS).setCoder(PairUp.PACKS);
    results.get(MENTIONS).setCoder(Coders.MENTION);
    results.get(TALLIES).setCoder(KvCoder.of(VarIntCoder.of(), Coders.TALLY));
    results.get(STATEMENTS).setCoder(Gather.keyed(Coders.STATEMENT));
    return results;
  }

  private static final class DigestFn extends DoFn<String, KV<Long, String>> {

    private static final long serialVersionUID = 1L;

    private final Counter digested = Metrics.counter(BriefingFlow.METRICS, "articles.digested");
    private final FlowSettings settings;
    private final PCollectionView<RepeatedLines> repeated;
    private transient @Nullable Digester digester;
    private transient @Nullable Packer copyKeys;
    private transient @Nullable DigestFile digests;

    DigestFn(FlowSettings settings, PCollectionView<RepeatedLines> repeated) {
      this.settings = settings;
      this.repeated = repeated;
    }

    @StartBundle
    public void start() {
      copyKeys = new Packer(settings.partitions());
      digests = null;
      if (digester == null) {
        digester = new Digester(settings.beat());
      }
    }

    @ProcessElement
    public void digest(@Element String part, ProcessContext context, MultiOutputReceiver out) {
      Digester ready = digester;
      if (ready == null) {
        throw new IllegalStateException("digest outside a bundle");
      }
      RepeatedLines lines = context.sideInput(repeated);
      StagedArticles.each(
          settings.stagedFile(part),
          article -> {
            emit(ready.digest(article, lines), out);
            digested.inc();
          });
      copyKeys().flush(true, (pack, time, window) -> out.get(COPY_KEYS).output(pack));
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      copyKeys()
          .flush(false, (pack, time, window) -> context.output(COPY_KEYS, pack, time, window));
      if (digests != null) {
        digests.close();
        context.output(
            DIGESTS,
            KV.of(Gather.KEY, digests.path()),
            GlobalWindow.INSTANCE.maxTimestamp(),
            GlobalWindow.INSTANCE);
      }
    }

    private void emit(Digester.Result result, MultiOutputReceiver out) {
      ArticleDigest digest = result.digest();
      if (digests == null) {
        digests = DigestFile.create(settings.digests());
      }
      digests.add(digest);
      for (long key : digest.sketch().bandKeys()) {
        copyKeys().add(key, digest.id());
      }
      result.mentions().forEach(out.get(MENTIONS)::output);
      result.tallies().forEach(tally -> out.get(TALLIES).output(CountTopics.keyed(tally)));
      result.statements().forEach(found -> out.get(STATEMENTS).output(KV.of(Gather.KEY, found)));
    }

    private Packer copyKeys() {
      if (copyKeys == null) {
        throw new IllegalStateException("keys outside a bundle");
      }
      return copyKeys;
    }
  }
}
