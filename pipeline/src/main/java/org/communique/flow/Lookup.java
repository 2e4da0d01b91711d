package org.communique.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * All records of one kind by id, shared with every worker.
 *
 * <p>Small records are held; digests, of a few KB each, stay on disk. Joining candidate pairs by
 * shuffles would send each record once a pair instead.
 */
final class Lookup<T> {

  private final long[] ids;
  private final List<T> all;

  private Lookup(long[] ids, List<T> all) {
    this.ids = ids;
    this.all = all;
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
    long[] ids = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
    return new Lookup<>(ids, new ArrayList<>(sorted.values()));
  }

  /**
   * Digests that stay on disk.
   *
   * @throws IllegalStateException when two are of one article
   */
  static Lookup<ArticleDigest> of(StoredDigests digests) {
    long[] ids = digests.ids();
    for (int i = 1; i < ids.length; i++) {
      if (ids[i] == ids[i - 1]) {
        throw new IllegalStateException("two records of " + HexFormat.of().toHexDigits(ids[i]));
      }
    }
    return new Lookup<>(ids, digests);
  }

  /** Every record, by id. */
  List<T> all() {
    return all;
  }

  /**
   * @throws IllegalStateException when there is none
   */
  T get(long id) {
    int index = Arrays.binarySearch(ids, id);
    if (index < 0) {
      throw new IllegalStateException("no record of " + HexFormat.of().toHexDigits(id));
    }
    return all.get(index);
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
