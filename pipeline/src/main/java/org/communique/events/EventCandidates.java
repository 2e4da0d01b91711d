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

  /**
   * Strongest of the terms rare enough to make a key by themselves: few in a large corpus, where
   * the strongest are rare indeed; practically all in a small one, where every pair can be scored.
   */
  private static final int LEAST_SINGLES = 16;

  private static final int MOST_SINGLES = 200;
  private static final int SINGLES_OF_ALL_ARTICLES = 20_000;

  /** Strongest of the more common terms, which make keys two by two. */
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

  /** Keys of an article: its strongest terms, the common ones two by two. Distinct, ascending. */
  public long[] keys(EventFeatures features, CorpusStatistics statistics) {
    Weighted weighted = Weighted.of(features, statistics);
    TreeSet<Long> keys = new TreeSet<>();
    List<Long> common = new ArrayList<>();
    int singles = singles(statistics.articles());
    for (int term : strongestFirst(weighted)) {
      long hash = weighted.terms.hash(term);
      int articles = statistics.articlesWith((int) hash);
      if (articles < 2) {
        continue;
      }
      if (articles <= settings.bucketLimit()) {
        if (singles-- > 0) {
          keys.add(TermHash.mix(hash));
        }
      } else if (common.size() < PAIRED) {
        for (long other : common) {
          keys.add(TermHash.mix(Math.min(hash, other) * 31 + Math.max(hash, other) + 1));
        }
        common.add(hash);
      }
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static int singles(int articles) {
    int share = SINGLES_OF_ALL_ARTICLES / Math.max(1, articles);
    return Math.max(LEAST_SINGLES, Math.min(MOST_SINGLES, share));
  }

  private static List<Integer> strongestFirst(Weighted weighted) {
    record Strong(int term, double weight) {}
    List<Strong> order = new ArrayList<>();
    for (int i = 0; i < weighted.terms.size(); i++) {
      order.add(new Strong(i, weighted.strength(i)));
    }
    Comparator<Strong> byWeight = Comparator.comparingDouble(s -> -s.weight);
    order.sort(byWeight.thenComparingInt(Strong::term));
    return order.stream().map(Strong::term).toList();
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
