package org.communique.commitments.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.commitments.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the talks that are broken off: "suspended the talks" takes back the forum that the same
 * sides promised each other last, though the two are told in other words.
 */
final class Suspensions {

  /** Promises of a side that are looked at for one suspension: bounds the work for a busy side. */
  private static final int NEAREST = 40;

  /** Older promises are not what is broken off, in years. */
  private static final int MOST_YEARS = 2;

  private final List<Statement> statements;
  private final Substance substance;
  private final List<@Nullable Forum> forums = new ArrayList<>();
  private final Map<String, List<Integer>> promises = new HashMap<>();

  Suspensions(List<Statement> statements, Substance substance) {
    this.statements = statements;
    this.substance = substance;
    for (int i = 0; i < statements.size(); i++) {
      Forum forum = Forum.of(statements.get(i));
      forums.add(forum);
      if (forum != null && !statements.get(i).withdrawal() && day(i) != null) {
        for (String side : substance.sides(i)) {
          promises.computeIfAbsent(side, key -> new ArrayList<>()).add(i);
        }
      }
    }
    Comparator<Integer> latestFirst =
        Comparator.comparing(i -> Objects.requireNonNull(day(i)), Comparator.reverseOrder());
    promises.values().forEach(list -> list.sort(latestFirst.thenComparing(i -> i)));
  }

  private @Nullable LocalDate day(int i) {
    return statements.get(i).published();
  }

  /**
   * The promise that a group of statements takes back; -1 when it takes back no talks, or none that
   * were promised.
   */
  int promiseOf(List<Integer> group) {
    if (!group.stream().allMatch(i -> statements.get(i).withdrawal())) {
      return -1;
    }
    int best = -1;
    for (int i : firstDated(group)) {
      for (String side : substance.sides(i)) {
        best = later(best, promiseOf(i, side));
      }
    }
    return best;
  }

  /** The earliest statement with a day that breaks off talks. */
  private List<Integer> firstDated(List<Integer> group) {
    return group.stream()
        .filter(i -> forums.get(i) != null && day(i) != null)
        .min(
            Comparator.comparing((Integer i) -> Objects.requireNonNull(day(i)))
                .thenComparing(i -> i))
        .stream()
        .toList();
  }

  private int promiseOf(int suspension, String side) {
    LocalDate day = Objects.requireNonNull(day(suspension));
    int seen = 0;
    for (int i : promises.getOrDefault(side, List.of())) {
      LocalDate promised = Objects.requireNonNull(day(i));
      if (!promised.isBefore(day)) {
        continue;
      }
      if (++seen > NEAREST || ChronoUnit.YEARS.between(promised, day) >= MOST_YEARS) {
        return -1;
      }
      if (fits(suspension, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of those who promised each other a forum breaks it off. */
  private boolean fits(int suspension, int promise) {
    Forum broken = Objects.requireNonNull(forums.get(suspension));
    Forum promised = Objects.requireNonNull(forums.get(promise));
    Set<String> sides = substance.sides(promise);
    return sides.size() > 1
        && sides.containsAll(substance.sides(suspension))
        && !broken.isOther(promised);
  }

  private int later(int a, int b) {
    if (a < 0 || b < 0) {
      return Math.max(a, b);
    }
    int order = Objects.requireNonNull(day(a)).compareTo(Objects.requireNonNull(day(b)));
    return order > 0 || order == 0 && a < b ? a : b;
  }
}
