package org.communique.flow;

import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.communique.article.RepeatedLines;
import org.communique.topics.Mention;

/**
 * The nightly job from files to sorted table blocks; read {@link #expand} as a table of contents.
 *
 * <p>What it leaves in the work folder is joined by {@link TableFiles}.
 */
public final class BriefingFlow extends PTransform<PBegin, PDone> {

  private static final long serialVersionUID = 1L;

  /** Namespace of the flow's counters. */
  public static final String METRICS = "communique";

  private final FlowSettings settings;
  private final List<InputFile> files;

  public BriefingFlow(FlowSettings settings, List<InputFile> files) {
    this.settings = settings;
    this.files = List.copyOf(files);
  }

  @Override
  public PDone expand(PBegin begin) {
    PCollectionTuple cut =
        begin
            .apply("List files", Create.of(files).withCoder(Coders.INPUT_FILE))
            .apply("Cut large files", new CutFiles(settings));
    PCollectionTuple read =
        cut.get(CutFiles.PARTS).apply("Read articles", new ReadArticles(settings));
    PCollectionView<RepeatedLines> repeated =
        read.get(ReadArticles.LINES).apply("Learn repeated lines", new LearnLines(settings));
    PCollectionTuple taken =
        read.get(ReadArticles.READ)
            .apply("Digest articles", new DigestArticles(settings, repeated));

    PCollection<Lookup<ArticleDigest>> articles =
        taken
            .get(DigestArticles.DIGESTS)
            .apply("Gather digests", Gather.of(StringUtf8Coder.of()))
            .apply("Index digests", MapElements.via(new IndexDigests()))
            .setCoder(Coders.DIGESTS);
    PCollectionView<Lookup<ArticleDigest>> shared =
        articles.apply("Share digests", View.asSingleton());
    PCollectionTuple events =
        taken
            .get(DigestArticles.COPY_KEYS)
            .apply("Find copies", new FindCopies(settings, articles, shared))
            .apply("Find events", new FindEvents(settings, shared));
    PCollectionView<Lookup<ArticlePlace>> places =
        events.get(FindEvents.PLACES).apply("Share places", View.asSingleton());

    PCollection<KV<Integer, TableLine>> articleRows =
        articles
            .apply(
                "List articles", ParDo.of(new ArticlesFn(settings, places)).withSideInputs(places))
            .setCoder(WriteTables.ROWS);
    PCollection<KV<Integer, TableLine>> mentionRows =
        taken
            .get(DigestArticles.MENTIONS)
            .apply("List mentions", ParDo.of(new MentionsFn(places)).withSideInputs(places))
            .setCoder(WriteTables.ROWS);
    PCollection<KV<Integer, TableLine>> topicRows =
        taken.get(DigestArticles.TALLIES).apply("Count topics", new CountTopics(places));
    PCollection<KV<Integer, TableLine>> ledgerRows =
        taken
            .get(DigestArticles.STATEMENTS)
            .apply("Keep the ledger", new KeepLedger(settings, places));
    return PCollectionList.of(articleRows)
        .and(events.get(FindEvents.ROWS))
        .and(topicRows)
        .and(mentionRows)
        .and(ledgerRows)
        .and(read.get(ReadArticles.ROWS))
        .and(cut.get(CutFiles.ROWS))
        .apply("Write tables", new WriteTables(settings));
  }

  private static final class IndexDigests
      extends SimpleFunction<List<String>, Lookup<ArticleDigest>> {

    private static final long serialVersionUID = 1L;

    @Override
    public Lookup<ArticleDigest> apply(List<String> files) {
      return Lookup.of(StoredDigests.of(files));
    }
  }

  private static final class ArticlesFn
      extends DoFn<Lookup<ArticleDigest>, KV<Integer, TableLine>> {

    private static final long serialVersionUID = 1L;

    private final String asOf;
    private final PCollectionView<Lookup<ArticlePlace>> places;

    ArticlesFn(FlowSettings settings, PCollectionView<Lookup<ArticlePlace>> places) {
      this.asOf = settings.asOf().toString();
      this.places = places;
    }

    @ProcessElement
    public void list(ProcessContext context) {
      Lookup<ArticlePlace> standing = context.sideInput(places);
      for (ArticleDigest article : context.element().all()) {
        context.output(Rows.article(article.head(), standing.get(article.id()), asOf));
      }
    }
  }

  private static final class MentionsFn extends DoFn<Mention, KV<Integer, TableLine>> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<Lookup<ArticlePlace>> places;

    MentionsFn(PCollectionView<Lookup<ArticlePlace>> places) {
      this.places = places;
    }

    @ProcessElement
    public void list(ProcessContext context) {
      Mention mention = context.element();
      context.output(Rows.mention(mention, context.sideInput(places).get(mention.articleId())));
    }
  }
}
