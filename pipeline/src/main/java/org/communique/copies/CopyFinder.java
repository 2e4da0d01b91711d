package org.communique.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The whole room in memory: sketches in, groups out. For evaluation, explanations and tests. */
public final class CopyFinder {

  private final CopySettings settings;

  public CopyFinder(CopySettings settings) {
    this.settings = settings;
  }

  /** One membership for each sketch, by id. */
  public List<CopyMembership> find(List<CopySketch> sketches) {
    return CopyGroups.of(links(sketches), sketches.stream().map(CopySketch::head).toList());
  }

  /** The verified links among the sketches. */
  public List<CopyLink> links(List<CopySketch> sketches) {
    CopyComparison comparison = new CopyComparison(settings);
    Map<Long, CopySketch> byId = new HashMap<>();
    sketches.forEach(sketch -> byId.put(sketch.id(), sketch));
    List<CopyLink> links = new ArrayList<>();
    for (Pair pair : candidates(sketches)) {
      comparison.compare(get(byId, pair.a), get(byId, pair.b)).ifPresent(links::add);
    }
    return links;
  }

  private TreeSet<Pair> candidates(List<CopySketch> sketches) {
    List<Entry> entries = new ArrayList<>();
    for (CopySketch sketch : sketches) {
      for (long key : sketch.bandKeys()) {
        entries.add(new Entry(key, sketch.id()));
      }
    }
    entries.sort(null);
    TreeSet<Pair> pairs = new TreeSet<>();
    CopyCandidates pairing = new CopyCandidates(settings);
    int start = 0;
    while (start < entries.size()) {
      int end = start + 1;
      while (end < entries.size() && entries.get(end).key == entries.get(start).key) {
        end++;
      }
      if (end - start > 1) {
        long[] ids = entries.subList(start, end).stream().mapToLong(Entry::id).toArray();
        pairing.pairs(ids, (a, b) -> pairs.add(new Pair(a, b)));
      }
      start = end;
    }
    return pairs;
  }

  private static CopySketch get(Map<Long, CopySketch> byId, long id) {
    CopySketch sketch = byId.get(id);
    if (sketch == null) {
      throw new IllegalStateException("no sketch of " + id);
    }
    return sketch;
  }

  private record Entry(long key, long id) implements Comparable<Entry> {

    @Override
    public int compareTo(Entry other) {
      int order = Long.compare(key, other.key);
      return order != 0 ? order : Long.compare(id, other.id);
    }
  }

  private record Pair(long a, long b) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair other) {
      int order = Long.compare(a, other.a);
      return order != 0 ? order : Long.compare(b, other.b);
    }
  }
}
