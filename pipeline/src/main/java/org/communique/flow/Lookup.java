package org.communique.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * All records of one kind by id, shared with every worker.
 *
 * <p>Records here are small (an article's sketch is a few KB), so a night's worth fits one
 * machine's memory; joining candidate pairs by shuffles would send each record once a pair instead.
 */
final class Lookup<T> {

  private final List<T> all;
  private final Map<Long, T> byId;

  private Lookup(List<T> all, Map<Long, T> byId) {
    this.all = all;
    this.byId = byId;
  }

  /** Names the record it is about. */
  @FunctionalInterface
  interface Id<T> extends Serializable {
    long of(T record);
  }

  /** Gathers {@code records} and shares them. */
  static <T> Share<T> share(Id<T> id) {
    return new Share<>(id);
  }

  /** Every record, by id. */
  List<T> all() {
    return all;
  }

  Optional<T> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * @throws IllegalStateException when there is none
   */
  T get(long id) {
    T record = byId.get(id);
    if (record == null) {
      throw new IllegalStateException(String.format("no record of %016x", id));
    }
    return record;
  }

  static <T> Lookup<T> of(Iterable<T> records, Id<T> id) {
    Map<Long, T> sorted = new TreeMap<>();
    for (T record : records) {
      if (sorted.put(id.of(record), record) != null) {
        throw new IllegalStateException(String.format("two records of %016x", id.of(record)));
      }
    }
    return new Lookup<>(new ArrayList<>(sorted.values()), new HashMap<>(sorted));
  }

  /** A transform from records to a view of them. */
  static final class Share<T> extends PTransform<PCollection<T>, PCollectionView<Lookup<T>>> {

    private static final long serialVersionUID = 1L;

    private final Id<T> id;

    private Share(Id<T> id) {
      this.id = id;
    }

    @Override
    public PCollectionView<Lookup<T>> expand(PCollection<T> records) {
      return records
          .apply("Gather", Gather.all())
          .apply("Index", ParDo.of(new IndexFn<>(id)))
          .setCoder(new LookupCoder<>(records.getCoder(), id))
          .apply("Share", View.asSingleton());
    }
  }

  private static final class IndexFn<T> extends DoFn<List<T>, Lookup<T>> {

    private static final long serialVersionUID = 1L;

    private final Id<T> id;

    IndexFn(Id<T> id) {
      this.id = id;
    }

    @ProcessElement
    public void index(@Element List<T> records, OutputReceiver<Lookup<T>> out) {
      out.output(Lookup.of(records, id));
    }
  }

  private static final class LookupCoder<T> extends CustomCoder<Lookup<T>> {

    private static final long serialVersionUID = 1L;

    private final Coder<List<T>> records;
    private final Id<T> id;

    LookupCoder(Coder<T> record, Id<T> id) {
      this.records = ListCoder.of(record);
      this.id = id;
    }

    @Override
    public void encode(Lookup<T> value, OutputStream out) throws IOException {
      records.encode(value.all, out);
    }

    @Override
    public Lookup<T> decode(InputStream in) throws IOException {
      return Lookup.of(records.decode(in), id);
    }

    @Override
    public void verifyDeterministic() throws NonDeterministicException {
      records.verifyDeterministic();
    }
  }
}
