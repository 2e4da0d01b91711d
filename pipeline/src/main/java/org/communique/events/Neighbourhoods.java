package org.communique.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles an article is closest to. Two reports of one event have the same neighbours, also
 * where they share few words; two reports of a desk's usual subject share words but have neighbours
 * of their own. (Shared nearest neighbours: Jarvis and Patrick, 1973.)
 */
final class Neighbourhoods {

  /** Events are small or large: neighbourhoods of several sizes are compared, and averaged. */
  private static final int[] SIZES = {5, 8, 12};

  /**
   * Among so few articles the largest neighbourhood holds them all and says nothing; from as many
   * as {@link #LARGE} it says all it can. Between, its word gains weight evenly.
   */
  private static final int SMALL = 12;

  private static final int LARGE = 48;

  /** What counts in the place of a neighbourhood that says nothing: about that of an open case. */
  private static final double UNTOLD = 0.35;

  private final Map<Long, List<Neighbour>> nearest = new HashMap<>();
  private final double weight;

  private record Neighbour(long id, double words) {}

  Neighbourhoods(Collection<ScoredLink> links) {
    for (ScoredLink link : links) {
      add(link.a(), link.b(), link.words());
      add(link.b(), link.a(), link.words());
    }
    double size = (double) (nearest.size() - SMALL) / (LARGE - SMALL);
    this.weight = Math.max(0, Math.min(1, size));
    Comparator<Neighbour> closest = Comparator.comparingDouble(n -> -n.words);
    int most = SIZES[SIZES.length - 1];
    nearest.replaceAll(
        (id, all) ->
            all.stream().sorted(closest.thenComparingLong(Neighbour::id)).limit(most).toList());
  }

  private void add(long from, long to, double words) {
    nearest.computeIfAbsent(from, id -> new ArrayList<>()).add(new Neighbour(to, words));
  }

  /** Similarity of the neighbourhoods of two articles, 0 to 1. */
  double similarity(long a, long b) {
    List<Neighbour> ofA = nearest.getOrDefault(a, List.of());
    List<Neighbour> ofB = nearest.getOrDefault(b, List.of());
    if (ofA.isEmpty() || ofB.isEmpty()) {
      return (1 - weight) * UNTOLD;
    }
    double sum = 0;
    for (int size : SIZES) {
      sum +=
          cosine(
              a,
              ofA.subList(0, Math.min(size, ofA.size())),
              b,
              ofB.subList(0, Math.min(size, ofB.size())));
    }
    return weight * sum / SIZES.length + (1 - weight) * UNTOLD;
  }

  /** An article belongs to its own neighbourhood, as close as its closest neighbour. */
  private static double cosine(long a, List<Neighbour> ofA, long b, List<Neighbour> ofB) {
    double selfA = ofA.get(0).words;
    double selfB = ofB.get(0).words;
    double dot = 0;
    for (Neighbour left : ofA) {
      dot += left.id == b ? left.words * selfB : 0;
      for (Neighbour right : ofB) {
        dot += left.id == right.id ? left.words * right.words : 0;
      }
    }
    for (Neighbour right : ofB) {
      dot += right.id == a ? right.words * selfA : 0;
    }
    double norm = Math.sqrt(squares(ofA, selfA) * squares(ofB, selfB));
    return norm == 0 ? 0 : dot / norm;
  }

  private static double squares(List<Neighbour> neighbours, double self) {
    double sum = self * self;
    for (Neighbour neighbour : neighbours) {
      sum += neighbour.words * neighbour.words;
    }
    return sum;
  }
}
