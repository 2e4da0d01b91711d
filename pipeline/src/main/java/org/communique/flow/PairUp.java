package org.communique.flow;

import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.copies.PairSink;

/**
 * Packs of (key, article) in, packs of candidate pairs out, all packs of a pair in one group.
 *
 * <p>Grouping by the key itself would make a shuffle key of every shingle; instead a partition's
 * packs come together and are grouped in memory. A pair that several keys gave is in one group,
 * where {@link LongPair#sortedOnce} keeps it once.
 */
final class PairUp
    extends PTransform<PCollection<KV<Long, long[]>>, PCollection<KV<Long, Iterable<long[]>>>> {

  private static final long serialVersionUID = 1L;

  static final KvCoder<Long, long[]> PACKS = KvCoder.of(VarLongCoder.of(), LongsCoder.INSTANCE);

  /** Gives the value of a side input. */
  interface Shared {
    <V> V of(PCollectionView<V> view);
  }

  /**
   * Turns the articles that share a key into pairs; tells how often the key was too common and cut.
   */
  @FunctionalInterface
  interface Pairing extends Serializable {
    int pairs(long[] articleIds, Shared shared, PairSink sink);
  }

  private final String name;
  private final int partitions;
  private final Pairing pairing;
  private final List<PCollectionView<?>> views;

  /**
   * @param name of the counter of cut keys
   * @param views that {@code pairing} asks for
   */
  PairUp(String name, int partitions, Pairing pairing, PCollectionView<?>... views) {
    this.name = name;
    this.partitions = partitions;
    this.pairing = pairing;
    this.views = List.of(views);
  }

  @Override
  public PCollection<KV<Long, Iterable<long[]>>> expand(PCollection<KV<Long, long[]>> keyed) {
    return keyed
        .apply("Bring keys together", GroupByKey.create())
        .apply(
            "Pair articles of a key",
            ParDo.of(new PairFn(name, partitions, pairing)).withSideInputs(views))
        .setCoder(PACKS)
        .apply("Bring pairs together", GroupByKey.create());
  }

  private static final class PairFn extends DoFn<KV<Long, Iterable<long[]>>, KV<Long, long[]>> {

    private static final long serialVersionUID = 1L;

    private final Counter cut;
    private final int partitions;
    private final Pairing pairing;

    PairFn(String name, int partitions, Pairing pairing) {
      this.cut = Metrics.counter(BriefingFlow.METRICS, name + ".keys_cut");
      this.partitions = partitions;
      this.pairing = pairing;
    }

    @ProcessElement
    public void pair(ProcessContext context) {
      Packer pairs = new Packer(partitions);
      List<LongPair> keyed = LongPair.sortedOnce(context.element().getValue());
      Shared shared = new SideInputs(context);
      int start = 0;
      while (start < keyed.size()) {
        int end = start + 1;
        while (end < keyed.size() && keyed.get(end).first() == keyed.get(start).first()) {
          end++;
        }
        if (end - start > 1) {
          cut.inc(pairing.pairs(articles(keyed.subList(start, end)), shared, pairs::add));
        }
        pairs.flush(true, (pack, time, window) -> context.output(pack));
        start = end;
      }
      pairs.flush(false, (pack, time, window) -> context.output(pack));
    }

    private final class SideInputs implements Shared {

      private final ProcessContext context;

      SideInputs(ProcessContext context) {
        this.context = context;
      }

      @Override
      public <V> V of(PCollectionView<V> view) {
        return context.sideInput(view);
      }
    }

    private static long[] articles(List<LongPair> run) {
      return run.stream().mapToLong(LongPair::second).toArray();
    }
  }
}
