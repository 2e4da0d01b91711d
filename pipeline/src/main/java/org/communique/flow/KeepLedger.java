package org.communique.flow;

import java.time.LocalDate;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.commitments.Commitment;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Ledger;
import org.communique.copies.CopyMembership;

/** Merges what originals state into commitments; a copy is no restatement. */
final class KeepLedger extends PTransform<PCollection<TopicalStatement>, PCollection<Commitment>> {

  private static final long serialVersionUID = 1L;

  private final FlowSettings settings;

  KeepLedger(FlowSettings settings) {
    this.settings = settings;
  }

  /** Keeps the statements of originals. */
  static ParDo.SingleOutput<TopicalStatement, TopicalStatement> ofOriginals(
      PCollectionView<Lookup<CopyMembership>> copies) {
    return ParDo.of(new OriginalsFn(copies)).withSideInputs(copies);
  }

  @Override
  public PCollection<Commitment> expand(PCollection<TopicalStatement> statements) {
    return statements
        .apply("Gather statements", Gather.all())
        .apply(
            "Merge restatements",
            ParDo.of(
                new MergeFn(
                    settings.asOf(), CommitmentSettings.from(settings.beat().thresholds()))))
        .setCoder(Coders.COMMITMENT);
  }

  private static final class OriginalsFn extends DoFn<TopicalStatement, TopicalStatement> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<Lookup<CopyMembership>> copies;

    OriginalsFn(PCollectionView<Lookup<CopyMembership>> copies) {
      this.copies = copies;
    }

    @ProcessElement
    public void keep(ProcessContext context) {
      TopicalStatement found = context.element();
      if (context.sideInput(copies).get(found.statement().articleId()).isOriginal()) {
        context.output(found);
      }
    }
  }

  private static final class MergeFn extends DoFn<List<TopicalStatement>, Commitment> {

    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;
    private final CommitmentSettings settings;

    MergeFn(LocalDate asOf, CommitmentSettings settings) {
      this.asOf = asOf;
      this.settings = settings;
    }

    @ProcessElement
    public void merge(@Element List<TopicalStatement> statements, OutputReceiver<Commitment> out) {
      Ledger.of(statements.stream().map(TopicalStatement::statement).toList(), asOf, settings)
          .forEach(out::output);
    }
  }
}
