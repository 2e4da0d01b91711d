package org.communique.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
    Map<Long, CopySketch> byId = new HashMap<>();
    Map<Long, long[]> buckets = new TreeMap<>();
    for (CopySketch sketch : sketches) {
      byId.put(sketch.id(), sketch);
      for (long key : sketch.bandKeys()) {
        buckets.merge(key, new long[] {sketch.id()}, CopyFinder::joined);
      }
    }
    Set<Pair> candidates = new LinkedHashSet<>();
    CopyCandidates pairing = new CopyCandidates(settings);
    buckets.values().forEach(ids -> pairing.pairs(ids, (a, b) -> candidates.add(new Pair(a, b))));
    CopyComparison comparison = new CopyComparison(settings);
    List<CopyLink> links = new ArrayList<>();
    for (Pair pair : candidates) {
      comparison.compare(get(byId, pair.a), get(byId, pair.b)).ifPresent(links::add);
    }
    return links;
  }

  private static CopySketch get(Map<Long, CopySketch> byId, long id) {
    CopySketch sketch = byId.get(id);
    if (sketch == null) {
      throw new IllegalStateException("no sketch of " + id);
    }
    return sketch;
  }

  private static long[] joined(long[] ids, long[] more) {
    long[] all = Arrays.copyOf(ids, ids.length + more.length);
    System.arraycopy(more, 0, all, ids.length, more.length);
    return all;
  }

  private record Pair(long a, long b) {}
}
