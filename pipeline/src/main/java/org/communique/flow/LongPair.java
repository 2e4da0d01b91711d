package org.communique.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two longs of a pack: a key and an article, or two articles. */
record LongPair(long first, long second) {

  private static final Comparator<LongPair> ORDER =
      Comparator.comparingLong(LongPair::first).thenComparingLong(LongPair::second);

  /** Every pair of the packs once, in order. */
  static List<LongPair> sortedOnce(Iterable<long[]> packs) {
    List<LongPair> pairs = new ArrayList<>();
    for (long[] pack : packs) {
      for (int i = 0; i < pack.length; i += 2) {
        pairs.add(new LongPair(pack[i], pack[i + 1]));
      }
    }
    pairs.sort(ORDER);
    List<LongPair> once = new ArrayList<>(pairs.size());
    for (LongPair pair : pairs) {
      if (once.isEmpty() || !once.get(once.size() - 1).equals(pair)) {
        once.add(pair);
      }
    }
    return once;
  }
}
