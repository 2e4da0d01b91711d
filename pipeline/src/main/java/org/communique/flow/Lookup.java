package org.communique.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * All records of one kind by id, shared with every worker.
 *
 * <p>The records are small (an article's digest is a few KB), so a night's worth fits one machine's
 * memory; joining candidate pairs by shuffles would send each record once a pair instead.
 */
final class Lookup<T> {

  private final List<T> all;
  private final Map<Long, T> byId;

  private Lookup(List<T> all, Map<Long, T> byId) {
    this.all = all;
    this.byId = byId;
  }

  /**
   * @throws IllegalStateException when two records have one id
   */
  static <T> Lookup<T> of(Iterable<T> records, ToLongFunction<T> id) {
    Map<Long, T> sorted = new TreeMap<>();
    for (T record : records) {
      if (sorted.put(id.applyAsLong(record), record) != null) {
        throw new IllegalStateException(
            "two records of " + HexFormat.of().toHexDigits(id.applyAsLong(record)));
      }
    }
    return new Lookup<>(new ArrayList<>(sorted.values()), new HashMap<>(sorted));
  }

  /** Every record, by id. */
  List<T> all() {
    return all;
  }

  /**
   * @throws IllegalStateException when there is none
   */
  T get(long id) {
    T record = byId.get(id);
    if (record == null) {
      throw new IllegalStateException("no record of " + HexFormat.of().toHexDigits(id));
    }
    return record;
  }

  /** The coder of a lookup: its records, in order. */
  static <T> RecordCoder<Lookup<T>> coder(
      String name,
      RecordCoder.Writer<T> writer,
      RecordCoder.Reader<T> reader,
      ToLongFunction<T> id) {
    return RecordCoder.named(
        name,
        (lookup, out) -> {
          out.writeInt(lookup.all.size());
          for (T record : lookup.all) {
            writer.write(record, out);
          }
        },
        in -> {
          List<T> records = new ArrayList<>();
          for (int left = in.readInt(); left > 0; left--) {
            records.add(reader.read(in));
          }
          return of(records, id);
        });
  }
}
