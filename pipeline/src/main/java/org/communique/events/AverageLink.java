package org.communique.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative clustering by average link over a sparse graph: again and again the two groups with
 * the highest average score over all pairs between them become one, while that average reaches the
 * threshold. A pair without a link counts as zero, and members on days further apart than a limit
 * never come together. Cost grows with the links, not with all pairs.
 */
final class AverageLink {

  /** An edge between two groups, valid while both still have the stated versions. */
  private record Candidate(double average, long a, long b, int versionA, int versionB) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate>comparingDouble(c -> -c.average)
          .thenComparingLong(Candidate::a)
          .thenComparingLong(Candidate::b);

  private static final class Group {
    final List<Long> members = new ArrayList<>();
    final TreeMap<Long, Double> sums = new TreeMap<>();
    int version;
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
  }

  private final double threshold;
  private final int maxSize;
  private final int maxDays;
  private final TreeMap<Long, Group> groups = new TreeMap<>();
  private final PriorityQueue<Candidate> queue = new PriorityQueue<>(BEST_FIRST);

  /**
   * @param maxSize members of a group at most
   * @param maxDays between its first and its last day at most
   */
  AverageLink(double threshold, int maxSize, int maxDays) {
    this.threshold = threshold;
    this.maxSize = maxSize;
    this.maxDays = maxDays;
  }

  void add(long id) {
    Group group = new Group();
    group.members.add(id);
    groups.put(id, group);
  }

  /**
   * @param day days since 1970-01-01
   */
  void add(long id, long day) {
    add(id);
    group(id).first = day;
    group(id).last = day;
  }

  /** Scores of one pair add up. */
  void link(long a, long b, double score) {
    group(a).sums.merge(b, score, Double::sum);
    group(b).sums.merge(a, score, Double::sum);
  }

  /** Groups of ids, each sorted, by their smallest id. */
  Collection<List<Long>> cluster() {
    groups.forEach(
        (id, group) -> group.sums.tailMap(id, false).keySet().forEach(to -> offer(id, to)));
    while (!queue.isEmpty()) {
      Candidate best = queue.poll();
      Group a = groups.get(best.a);
      Group b = groups.get(best.b);
      if (a != null && b != null && a.version == best.versionA && b.version == best.versionB) {
        merge(best.a, best.b);
      }
    }
    return groups.values().stream().map(group -> group.members.stream().sorted().toList()).toList();
  }

  private void offer(long a, long b) {
    Group left = group(a);
    Group right = group(b);
    int size = left.members.size() + right.members.size();
    double average =
        left.sums.getOrDefault(b, 0.0) / ((double) left.members.size() * right.members.size());
    if (average >= threshold && size <= maxSize && days(left, right) <= maxDays) {
      queue.add(new Candidate(average, a, b, left.version, right.version));
    }
  }

  /** From the first to the last day of both; 0 when at most one of the two knows a day. */
  private static long days(Group left, Group right) {
    boolean known = left.first <= left.last && right.first <= right.last;
    return known ? Math.max(left.last, right.last) - Math.min(left.first, right.first) : 0;
  }

  /** The group of the larger id goes into that of the smaller. */
  private void merge(long into, long from) {
    Group kept = group(into);
    Group gone = group(from);
    groups.remove(from);
    kept.members.addAll(gone.members);
    kept.version++;
    kept.first = Math.min(kept.first, gone.first);
    kept.last = Math.max(kept.last, gone.last);
    kept.sums.remove(from);
    for (Map.Entry<Long, Double> sum : gone.sums.entrySet()) {
      long other = sum.getKey();
      if (other != into) {
        Group neighbour = group(other);
        neighbour.sums.remove(from);
        neighbour.sums.merge(into, sum.getValue(), Double::sum);
        kept.sums.merge(other, sum.getValue(), Double::sum);
      }
    }
    for (long other : kept.sums.keySet()) {
      offer(Math.min(into, other), Math.max(into, other));
    }
  }

  private Group group(long id) {
    Group group = groups.get(id);
    if (group == null) {
      throw new IllegalArgumentException("no group " + id);
    }
    return group;
  }
}
