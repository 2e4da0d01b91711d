package org.communique.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.communique.copies.PairSink;

/** Finds the pairs of articles that are worth a score. */
public final class EventCandidates {

  /** Day of an undated article in {@link Entry}. */
  public static final int UNDATED = Integer.MIN_VALUE;

  /** Strongest terms that make keys by themselves. */
  private static final int SINGLES = 12;

  /** Strongest terms that make keys two by two. */
  private static final int PAIRED = 8;

  private final EventSettings settings;

  public EventCandidates(EventSettings settings) {
    this.settings = settings;
  }

  /**
   * An article under a key.
   *
   * @param day days since 1970-01-01, or {@link #UNDATED}
   */
  public record Entry(long id, int day) {

    public static Entry of(EventNode node) {
      return new Entry(
          node.id(), node.published() == null ? UNDATED : (int) node.published().toEpochDay());
    }
  }

  /** Keys of an article: its strongest terms, and pairs of them. Distinct, ascending. */
  public long[] keys(EventFeatures features, CorpusStatistics statistics) {
    Weighted weighted = Weighted.of(features, statistics);
    int[] strongest = strongest(weighted, statistics);
    TreeSet<Long> keys = new TreeSet<>();
    for (int i = 0; i < strongest.length; i++) {
      long first = weighted.terms.hash(strongest[i]);
      keys.add(TermHash.mix(first));
      for (int j = 0; j < i && i < PAIRED; j++) {
        long second = weighted.terms.hash(strongest[j]);
        keys.add(TermHash.mix(Math.min(first, second) * 31 + Math.max(first, second) + 1));
      }
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static int[] strongest(Weighted weighted, CorpusStatistics statistics) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < weighted.terms.size(); i++) {
      if (statistics.articlesWith(weighted.terms.hash(i)) > 1) {
        order.add(i);
      }
    }
    Comparator<Integer> byWeight = Comparator.comparingDouble(i -> -weighted.all[i]);
    order.sort(byWeight.thenComparing(Comparator.naturalOrder()));
    return order.stream().limit(SINGLES).mapToInt(Integer::intValue).toArray();
  }

  /**
   * Emits the pairs of one key's articles that the window allows; undated ones meet all.
   *
   * @param entries in any order, without repeats
   * @return how many articles found the key too common, and were not paired by it
   */
  public int pairs(List<Entry> entries, PairSink sink) {
    Entry[] sorted = entries.toArray(new Entry[0]);
    Arrays.sort(sorted, Comparator.comparingInt(Entry::day).thenComparingLong(Entry::id));
    int cut = 0;
    for (int i = 0; i < sorted.length; i++) {
      int end = i + 1;
      while (end < sorted.length && end - i <= settings.bucketLimit() && near(sorted, i, end)) {
        end++;
      }
      if (end - i > settings.bucketLimit()) {
        cut++;
        continue;
      }
      for (int j = i + 1; j < end; j++) {
        sink.pair(
            Math.min(sorted[i].id(), sorted[j].id()), Math.max(sorted[i].id(), sorted[j].id()));
      }
    }
    return cut;
  }

  private boolean near(Entry[] sorted, int i, int j) {
    return sorted[i].day() == UNDATED
        || sorted[j].day() - sorted[i].day() <= settings.storylineDays();
  }
}
