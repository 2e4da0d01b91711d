package org.communique.flow;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/**
 * All records in one list, an empty one when there are none. In no order: whoever uses it sorts.
 *
 * <p>There is always something to group: the direct runner looks again at bundles that wait for a
 * side input only when another bundle gave something. Where one that had itself been put back gave
 * nothing, and the list of what it gave was what others waited for, it waited for ever; a group
 * that comes due wakes it.
 *
 * <p>For small records only: what is gathered must fit the memory of one worker. Producers key
 * their records themselves, by {@link #KEY}, since every step between costs the direct runner a
 * bundle.
 */
final class Gather<T> extends PTransform<PCollection<KV<Long, T>>, PCollection<List<T>>> {

  private static final long serialVersionUID = 1L;

  /** The one key of everything gathered. */
  static final long KEY = 0;

  private final Coder<T> coder;

  private Gather(Coder<T> coder) {
    this.coder = coder;
  }

  static <T> Gather<T> of(Coder<T> coder) {
    return new Gather<>(coder);
  }

  /** Of what is gathered, or of nothing. */
  static <T> KvCoder<Long, T> keyed(Coder<T> coder) {
    return KvCoder.of(VarLongCoder.of(), NullableCoder.of(coder));
  }

  @Override
  public PCollection<List<T>> expand(PCollection<KV<Long, T>> records) {
    PCollection<KV<Long, T>> nothing =
        records
            .getPipeline()
            .apply("Nothing", Create.of(KV.of(KEY, (T) null)).withCoder(keyed(coder)));
    return PCollectionList.of(nothing)
        .and(records)
        .apply("Add to nothing", Flatten.pCollections())
        .setCoder(keyed(coder))
        .apply("Bring together", GroupByKey.create())
        .apply("List", ParDo.of(new ListFn<T>()))
        .setCoder(ListCoder.of(coder));
  }

  private static final class ListFn<T> extends DoFn<KV<Long, Iterable<T>>, List<T>> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void list(@Element KV<Long, Iterable<T>> records, OutputReceiver<List<T>> out) {
      List<T> list = new ArrayList<>();
      for (T record : records.getValue()) {
        if (record != null) {
          list.add(record);
        }
      }
      out.output(list);
    }
  }
}
