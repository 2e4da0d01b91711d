package org.communique.flow;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.communique.article.RepeatedLines;
import org.communique.copies.CopySketch;
import org.communique.events.EventFeatures;
import org.communique.topics.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The one step that works on text: everything later steps need of an article is taken here, and the
 * text goes no further.
 */
final class DigestArticles extends PTransform<PCollection<FileRead>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  static final TupleTag<ArticleHead> HEADS = new TupleTag<>("heads");
  static final TupleTag<CopySketch> SKETCHES = new TupleTag<>("sketches");
  static final TupleTag<EventFeatures> FEATURES = new TupleTag<>("features");
  static final TupleTag<ArticleFacts> FACTS = new TupleTag<>("facts");
  static final TupleTag<Mention> MENTIONS = new TupleTag<>("mentions");
  static final TupleTag<TopicTally> TALLIES = new TupleTag<>("tallies");
  static final TupleTag<TopicalStatement> STATEMENTS = new TupleTag<>("statements");

  private final FlowSettings settings;
  private final PCollectionView<RepeatedLines> repeated;

  DigestArticles(FlowSettings settings, PCollectionView<RepeatedLines> repeated) {
    this.settings = settings;
    this.repeated = repeated;
  }

  @Override
  public PCollectionTuple expand(PCollection<FileRead> files) {
    PCollectionTuple digests =
        files.apply(
            "Digest",
            ParDo.of(new DigestFn(settings, repeated))
                .withSideInputs(repeated)
                .withOutputTags(
                    HEADS,
                    TupleTagList.of(SKETCHES)
                        .and(FEATURES)
                        .and(FACTS)
                        .and(MENTIONS)
                        .and(TALLIES)
                        .and(STATEMENTS)));
    digests.get(HEADS).setCoder(Coders.HEAD);
    digests.get(SKETCHES).setCoder(Coders.SKETCH);
    digests.get(FEATURES).setCoder(Coders.FEATURES);
    digests.get(FACTS).setCoder(Coders.FACTS);
    digests.get(MENTIONS).setCoder(Coders.MENTION);
    digests.get(TALLIES).setCoder(Coders.TALLY);
    digests.get(STATEMENTS).setCoder(Coders.STATEMENT);
    return digests;
  }

  private static final class DigestFn extends DoFn<FileRead, ArticleHead> {

    private static final long serialVersionUID = 1L;

    private final Counter digested = Metrics.counter(BriefingFlow.METRICS, "articles.digested");
    private final FlowSettings settings;
    private final PCollectionView<RepeatedLines> repeated;
    private transient @Nullable Digester digester;

    DigestFn(FlowSettings settings, PCollectionView<RepeatedLines> repeated) {
      this.settings = settings;
      this.repeated = repeated;
    }

    @Setup
    public void setUp() {
      digester = new Digester(settings.beat());
    }

    @ProcessElement
    public void digest(@Element FileRead file, ProcessContext context, MultiOutputReceiver out) {
      Digester ready = digester;
      if (ready == null) {
        throw new IllegalStateException("digest before set up");
      }
      RepeatedLines lines = context.sideInput(repeated);
      StagedArticles.each(
          settings.stagedFile(file.file().name()),
          article -> {
            emit(ready.digest(article, lines), out);
            digested.inc();
          });
    }

    private static void emit(Digest digest, MultiOutputReceiver out) {
      out.get(HEADS).output(digest.head());
      out.get(SKETCHES).output(digest.sketch());
      out.get(FEATURES).output(digest.features());
      out.get(FACTS).output(digest.facts());
      digest.mentions().forEach(out.get(MENTIONS)::output);
      digest.tallies().forEach(out.get(TALLIES)::output);
      digest.statements().forEach(out.get(STATEMENTS)::output);
    }
  }
}
