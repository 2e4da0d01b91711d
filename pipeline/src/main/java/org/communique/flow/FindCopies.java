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
import org.communique.copies.CopyCandidates;
import org.communique.copies.CopyComparison;
import org.communique.copies.CopyGroups;
import org.communique.copies.CopyHead;
import org.communique.copies.CopyLink;
import org.communique.copies.CopySettings;

/** Finds the same text published again: candidate pairs by shared keys, verified links, groups. */
final class FindCopies extends PTransform<PCollection<KV<Long, long[]>>, PCollection<Originals>> {

  private static final long serialVersionUID = 1L;

  private final CopySettings settings;
  private final int partitions;
  private final PCollection<Lookup<ArticleDigest>> articles;
  private final PCollectionView<Lookup<ArticleDigest>> shared;

  /**
   * @param articles the one lookup of all articles
   * @param shared the same as a view
   */
  FindCopies(
      FlowSettings settings,
      PCollection<Lookup<ArticleDigest>> articles,
      PCollectionView<Lookup<ArticleDigest>> shared) {
    this.settings = CopySettings.from(settings.beat().thresholds());
    this.partitions = settings.partitions();
    this.articles = articles;
    this.shared = shared;
  }

  @Override
  public PCollection<Originals> expand(PCollection<KV<Long, long[]>> keyed) {
    CopySettings rule = settings;
    PCollectionView<List<CopyLink>> links =
        keyed
            .apply(
                "Pair up",
                new PairUp(
                    "copies",
                    partitions,
                    (ids, views, sink) -> new CopyCandidates(rule).pairs(ids, sink) ? 1 : 0))
            .apply("Verify", ParDo.of(new VerifyFn(settings, shared)).withSideInputs(shared))
            .setCoder(Gather.keyed(Coders.COPY_LINK))
            .apply("Gather links", Gather.of(Coders.COPY_LINK))
            .apply("Share links", View.<List<CopyLink>>asSingleton().withDefaultValue(List.of()));
    return articles
        .apply("Group", ParDo.of(new GroupFn(links)).withSideInputs(links))
        .setCoder(Coders.ORIGINALS);
  }

  private static final class VerifyFn extends DoFn<KV<Long, Iterable<long[]>>, KV<Long, CopyLink>> {

    private static final long serialVersionUID = 1L;

    private final CopySettings settings;
    private final PCollectionView<Lookup<ArticleDigest>> articles;

    VerifyFn(CopySettings settings, PCollectionView<Lookup<ArticleDigest>> articles) {
      this.settings = settings;
      this.articles = articles;
    }

    @ProcessElement
    public void verify(ProcessContext context) {
      Lookup<ArticleDigest> byId = context.sideInput(articles);
      CopyComparison comparison = new CopyComparison(settings);
      for (LongPair pair : LongPair.sortedOnce(context.element().getValue())) {
        comparison
            .compare(byId.get(pair.first()).sketch(), byId.get(pair.second()).sketch())
            .ifPresent(link -> context.output(KV.of(Gather.KEY, link)));
      }
    }
  }

  private static final class GroupFn extends DoFn<Lookup<ArticleDigest>, Originals> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<List<CopyLink>> links;

    GroupFn(PCollectionView<List<CopyLink>> links) {
      this.links = links;
    }

    @ProcessElement
    public void group(ProcessContext context) {
      List<CopyHead> heads = new ArrayList<>();
      for (ArticleDigest article : context.element().all()) {
        heads.add(article.sketch().head());
      }
      context.output(
          Originals.of(CopyGroups.of(context.sideInput(links), heads), context.element()));
    }
  }
}
