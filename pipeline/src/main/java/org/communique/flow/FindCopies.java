package org.communique.flow;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.copies.CopyCandidates;
import org.communique.copies.CopyComparison;
import org.communique.copies.CopyGroups;
import org.communique.copies.CopyHead;
import org.communique.copies.CopyLink;
import org.communique.copies.CopyMembership;
import org.communique.copies.CopySettings;
import org.communique.copies.CopySketch;
import org.jspecify.annotations.Nullable;

/** Finds the same text published again: keys, candidate pairs, verified links, groups. */
final class FindCopies extends PTransform<PCollection<CopySketch>, PCollection<CopyMembership>> {

  private static final long serialVersionUID = 1L;

  private final CopySettings settings;
  private final int partitions;

  FindCopies(FlowSettings settings) {
    this.settings = CopySettings.from(settings.beat().thresholds());
    this.partitions = settings.partitions();
  }

  @Override
  public PCollection<CopyMembership> expand(PCollection<CopySketch> sketches) {
    CopySettings rule = settings;
    PCollectionView<Lookup<CopySketch>> all =
        sketches.apply("Share sketches", Lookup.share(CopySketch::id));
    PCollection<CopyLink> links =
        sketches
            .apply("Key by rare shingles", ParDo.of(new KeyFn(partitions)))
            .setCoder(PairUp.PACKS)
            .apply(
                "Pair up",
                new PairUp(
                    "copies",
                    partitions,
                    (ids, shared, sink) -> new CopyCandidates(rule).pairs(ids, sink) ? 1 : 0))
            .apply("Verify", ParDo.of(new VerifyFn(settings, all)).withSideInputs(all))
            .setCoder(Coders.COPY_LINK);
    return links
        .apply("Gather links", Gather.all())
        .apply("Group", ParDo.of(new GroupFn(all)).withSideInputs(all))
        .setCoder(Coders.MEMBERSHIP);
  }

  private static final class KeyFn extends DoFn<CopySketch, KV<Long, long[]>> {

    private static final long serialVersionUID = 1L;

    private final int partitions;
    private transient @Nullable Packer packer;

    KeyFn(int partitions) {
      this.partitions = partitions;
    }

    @StartBundle
    public void start() {
      packer = new Packer(partitions);
    }

    @ProcessElement
    public void key(@Element CopySketch sketch, OutputReceiver<KV<Long, long[]>> out) {
      for (long key : sketch.bandKeys()) {
        packer().add(key, sketch.id());
      }
      packer().flush(true, (pack, time, window) -> out.output(pack));
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

  private static final class VerifyFn extends DoFn<KV<Long, long[]>, CopyLink> {

    private static final long serialVersionUID = 1L;

    private final CopySettings settings;
    private final PCollectionView<Lookup<CopySketch>> sketches;

    VerifyFn(CopySettings settings, PCollectionView<Lookup<CopySketch>> sketches) {
      this.settings = settings;
      this.sketches = sketches;
    }

    @ProcessElement
    public void verify(ProcessContext context) {
      Lookup<CopySketch> byId = context.sideInput(sketches);
      CopyComparison comparison = new CopyComparison(settings);
      long[] pairs = context.element().getValue();
      for (int i = 0; i < pairs.length; i += 2) {
        comparison.compare(byId.get(pairs[i]), byId.get(pairs[i + 1])).ifPresent(context::output);
      }
    }
  }

  private static final class GroupFn extends DoFn<List<CopyLink>, CopyMembership> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<Lookup<CopySketch>> sketches;

    GroupFn(PCollectionView<Lookup<CopySketch>> sketches) {
      this.sketches = sketches;
    }

    @ProcessElement
    public void group(ProcessContext context) {
      List<CopyHead> heads =
          context.sideInput(sketches).all().stream().map(CopySketch::head).toList();
      CopyGroups.of(context.element(), heads).forEach(context::output);
    }
  }
}
