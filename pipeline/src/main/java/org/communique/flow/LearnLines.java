package org.communique.flow;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.article.LineCounts;
import org.communique.article.RepeatedLines;

/** Learns over the whole batch which lines each outlet repeats on its pages. */
final class LearnLines
    extends PTransform<PCollection<KV<Long, LineCounts>>, PCollectionView<RepeatedLines>> {

  private static final long serialVersionUID = 1L;

  @Override
  public PCollectionView<RepeatedLines> expand(PCollection<KV<Long, LineCounts>> counts) {
    return counts
        .apply("Bring together", GroupByKey.create())
        .apply("Add up", ParDo.of(new AddUpFn()))
        .setCoder(Coders.REPEATED_LINES)
        .apply("Share", View.asSingleton());
  }

  private static final class AddUpFn extends DoFn<KV<Long, Iterable<LineCounts>>, RepeatedLines> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void addUp(
        @Element KV<Long, Iterable<LineCounts>> counts, OutputReceiver<RepeatedLines> out) {
      LineCounts all = new LineCounts();
      counts.getValue().forEach(all::merge);
      out.output(all.repeated());
    }
  }
}
