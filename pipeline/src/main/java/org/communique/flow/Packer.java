package org.communique.flow;

import java.util.Arrays;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.joda.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of longs on their way to the partition that their first one hashes to, many to an element.
 *
 * <p>One element a pair would cost more than all the work behind it on a runner without fusion.
 */
final class Packer {

  private static final int FLUSH_LONGS = 1 << 15;

  /** Where a full pack goes: a process or a finish-bundle context. */
  @FunctionalInterface
  interface Out {
    void output(KV<Long, long[]> pack, Instant timestamp, GlobalWindow window);
  }

  private final long[] @Nullable [] packs;
  private final int[] sizes;

  Packer(int partitions) {
    this.packs = new long[partitions][];
    this.sizes = new int[partitions];
  }

  void add(long first, long second) {
    int partition = partitionOf(first, packs.length);
    long[] pack = packs[partition];
    int size = sizes[partition];
    if (pack == null) {
      pack = new long[64];
    } else if (size == pack.length) {
      pack = Arrays.copyOf(pack, size * 2);
    }
    pack[size] = first;
    pack[size + 1] = second;
    packs[partition] = pack;
    sizes[partition] = size + 2;
  }

  /**
   * Empties every pack into {@code out}; with {@code onlyFull} only those that have grown large.
   */
  void flush(boolean onlyFull, Out out) {
    for (int i = 0; i < packs.length; i++) {
      long[] pack = packs[i];
      if (pack != null && sizes[i] > 0 && (!onlyFull || sizes[i] >= FLUSH_LONGS)) {
        out.output(
            KV.of((long) i, Arrays.copyOf(pack, sizes[i])),
            GlobalWindow.INSTANCE.maxTimestamp(),
            GlobalWindow.INSTANCE);
        sizes[i] = 0;
      }
    }
  }

  static int partitionOf(long key, int partitions) {
    long mixed = (key ^ (key >>> 33)) * 0xff51afd7ed558ccdL;
    return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 33), partitions);
  }
}
