package org.communique.commitments;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How alike two statements are in who promises and what. */
final class Substance {

  /** What an equal deadline adds to the overlap: two promises for one year are rarely two. */
  private static final double SAME_DEADLINE = 0.12;

  /**
   * What a word weighs that no other statement has: it is circumstance more often than substance.
   */
  private static final double SINGLE = 0.6;

  /** Fewer terms than these lie within any longer statement by chance. */
  private static final int MIN_TERMS = 3;

  private final List<Statement> statements;
  private final CommitmentSettings settings;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Substance(List<Statement> statements, CommitmentSettings settings) {
    this.statements = statements;
    this.settings = settings;
    statements.forEach(s -> s.terms().forEach(t -> counts.merge(t, 1, Integer::sum)));
    counts.forEach((t, n) -> weights.put(t, weight(n, statements.size())));
  }

  private static double weight(int count, int all) {
    double rarity = Math.log(2.0 + (double) all / count);
    return count == 1 ? rarity * SINGLE : rarity;
  }

  /** Sides under which a statement is filed: parties, or actors in lower case. */
  Set<String> sides(int i) {
    Statement statement = statements.get(i);
    Set<String> sides = new TreeSet<>(statement.parties());
    if (sides.isEmpty()) {
      statement.actors().forEach(a -> sides.add(a.toLowerCase(Locale.ROOT)));
    }
    return sides;
  }

  List<String> rarestTerms(int i, int limit) {
    return statements.get(i).terms().stream()
        .filter(t -> counts.getOrDefault(t, 0) > 1)
        .sorted(
            Comparator.comparingDouble((String t) -> -weights.getOrDefault(t, 0.0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .toList();
  }

  /** Likeness where two statements may be one undertaking; 0 where they may not. */
  double score(int a, int b) {
    double likeness = likeness(a, b);
    return likeness >= settings.sameSubstance() ? likeness : 0;
  }

  /**
   * Weighted overlap of the words; less an allowance where number, deadline or sides differ, since
   * the words must agree more there.
   */
  private double likeness(int a, int b) {
    Statement one = statements.get(a);
    Statement other = statements.get(b);
    if (!sameSides(sides(a), sides(b))) {
      return 0;
    }
    double overlap = overlap(one.terms(), other.terms());
    boolean differs = differ(one.deadline(), other.deadline());
    if (differs && one.articleId() == other.articleId()) {
      return 0;
    }
    boolean numbersDiffer = differ(digits(one.quantity()), digits(other.quantity()));
    boolean sameDay = !one.deadline().isEmpty() && one.deadline().equals(other.deadline());
    overlap = sameDay ? Math.min(1, overlap + SAME_DEADLINE) : overlap;
    boolean others = Collections.disjoint(one.actors(), other.actors());
    boolean part = !sides(a).equals(sides(b)) || others;
    boolean doubt = differs || numbersDiffer || part;
    double allowance = settings.changedSubstance() - settings.sameSubstance();
    return doubt ? overlap - allowance : overlap;
  }

  private static boolean sameSides(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  private static boolean differ(String a, String b) {
    boolean sameStart = a.startsWith(b) || b.startsWith(a);
    return !a.isEmpty() && !b.isEmpty() && !sameStart;
  }

  private static String digits(String quantity) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < quantity.length(); i++) {
      char c = quantity.charAt(i);
      if (Character.isDigit(c) || c == '.') {
        digits.append(c);
      } else if (digits.length() > 0 && c != ',') {
        break;
      }
    }
    return digits.toString();
  }

  private double overlap(List<String> a, List<String> b) {
    Set<String> other = new HashSet<>(b);
    double shared = 0;
    double left = 0;
    double right = 0;
    for (String term : a) {
      double weight = weights.getOrDefault(term, 0.0);
      left += weight;
      if (other.contains(term)) {
        shared += weight;
      }
    }
    for (String term : b) {
      right += weights.getOrDefault(term, 0.0);
    }
    if (left == 0 || right == 0) {
      return 0;
    }
    double cosine = shared / Math.sqrt(left * right);
    boolean brief = Math.min(a.size(), b.size()) < MIN_TERMS;
    return brief ? cosine : (cosine + shared / Math.min(left, right)) / 2;
  }

  /** Average link: two groups become one when their members are alike on the average. */
  boolean groupsAgree(List<Integer> a, List<Integer> b) {
    double sum = 0;
    for (int x : a) {
      for (int y : b) {
        sum += likeness(x, y);
      }
    }
    return sum >= settings.sameSubstance() * a.size() * b.size();
  }
}
