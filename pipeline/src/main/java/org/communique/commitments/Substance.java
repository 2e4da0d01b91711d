package org.communique.commitments;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike two statements are in who promises and what. */
final class Substance {

  /** What an equal deadline adds to the overlap: two promises for one year are rarely two. */
  private static final double SAME_DEADLINE = 0.12;

  /** What two reports of one event add: they tell of one promise more often than of two. */
  private static final double SAME_EVENT = 0.15;

  /** What the words must agree more where one of the two actors is not known for sure. */
  private static final double PERHAPS_ALLOWANCE = 0.15;

  /** What they must agree more that share one word alone, as any two deeds of a side may. */
  private static final double LONE_ALLOWANCE = 0.06;

  /** What they must agree more where one takes back what the other may have promised. */
  private static final double TURNED_ALLOWANCE = 0.07;

  /** What they must agree more for each year between them: old promises are told in old words. */
  private static final double YEAR_ALLOWANCE = 0.05;

  private static final int MOST_YEARS = 4;

  /**
   * What a word weighs that no other statement has: it is circumstance more often than substance.
   */
  private static final double SINGLE = 0.3;

  /** What a word around the undertaking counts against one of its own. */
  private static final double CIRCUMSTANCE = 0.4;

  /** What an amount counts against a word. */
  private static final double AMOUNT = 1.5;

  /** Fewer terms than these lie within any longer statement by chance. */
  private static final int MIN_TERMS = 3;

  private final List<Statement> statements;
  private final Happenings happenings;
  private final CommitmentSettings settings;
  private final List<Set<String>> sides;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Substance(List<Statement> statements, Happenings happenings, CommitmentSettings settings) {
    this.statements = statements;
    this.happenings = happenings;
    sides = statements.stream().map(Fit::sides).toList();
    this.settings = settings;
    for (Statement statement : statements) {
      Set<String> each = new HashSet<>();
      statement.terms().forEach(t -> each.add(bare(t)));
      each.forEach(t -> counts.merge(t, 1, Integer::sum));
    }
    counts.forEach((t, n) -> weights.put(t, weight(n, statements.size())));
  }

  private static double weight(int count, int all) {
    double rarity = Math.log(2.0 + (double) all / count);
    return count == 1 ? rarity * SINGLE : rarity;
  }

  /** Sides under which a statement is filed. */
  Set<String> sides(int i) {
    return sides.get(i);
  }

  List<String> rarestTerms(int i, int limit) {
    return statements.get(i).terms().stream()
        .filter(t -> !t.startsWith(Terms.AROUND))
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
   * Weighted overlap of the words and what else speaks for one undertaking; less an allowance where
   * number, deadline or sides differ, since the words must agree more there.
   */
  private double likeness(int a, int b) {
    Statement one = statements.get(a);
    Statement other = statements.get(b);
    Fit fit = Fit.of(one, sides(a), other, sides(b));
    boolean differs = differ(one.deadline(), other.deadline());
    if (fit == Fit.NEVER || differs && one.articleId() == other.articleId()) {
      return 0;
    }
    double overlap = overlap(one.terms(), other.terms());
    boolean sameDay = !one.deadline().isEmpty() && one.deadline().equals(other.deadline());
    overlap = sameDay ? Math.min(1, overlap + SAME_DEADLINE) : overlap;
    boolean together = happenings.ofOne(one, other);
    overlap += together ? SAME_EVENT : 0;
    overlap -= together || sameDay || !onlyOneShared(one, other) ? 0 : LONE_ALLOWANCE;
    boolean numbersDiffer = differ(digits(one.quantity()), digits(other.quantity()));
    boolean turned = one.withdrawal() != other.withdrawal();
    boolean doubt = differs || numbersDiffer || fit == Fit.PARTLY;
    double allowance = settings.changedSubstance() - settings.sameSubstance();
    overlap -= doubt ? allowance : turned ? TURNED_ALLOWANCE : 0;
    overlap -= fit == Fit.PERHAPS ? PERHAPS_ALLOWANCE : 0;
    return overlap - YEAR_ALLOWANCE * Math.min(MOST_YEARS, yearsApart(one, other));
  }

  /** Whether two deeds of several words share a single one, and that no amount. */
  private static boolean onlyOneShared(Statement one, Statement other) {
    Set<String> deed = deed(one);
    Set<String> others = deed(other);
    boolean brief = Math.min(deed.size(), others.size()) < 2;
    deed.retainAll(others);
    return !brief && deed.size() <= 1 && deed.stream().noneMatch(t -> t.startsWith("#"));
  }

  private static Set<String> deed(Statement statement) {
    Set<String> deed = new HashSet<>(statement.terms());
    deed.removeIf(term -> term.startsWith(Terms.AROUND));
    return deed;
  }

  private static long yearsApart(Statement one, Statement other) {
    return one.published() == null || other.published() == null
        ? 0
        : Math.abs(ChronoUnit.YEARS.between(one.published(), other.published()));
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

  private static String bare(String term) {
    return term.startsWith(Terms.AROUND) ? term.substring(Terms.AROUND.length()) : term;
  }

  /** What a term counts: the words of the undertaking in full, those around it in part. */
  private double weightOf(String term) {
    double weight = weights.getOrDefault(bare(term), 0.0);
    double amount = term.startsWith("#") ? AMOUNT : 1;
    return term.startsWith(Terms.AROUND) ? weight * CIRCUMSTANCE : weight * amount;
  }

  private double overlap(List<String> a, List<String> b) {
    Map<String, Double> other = new HashMap<>();
    double right = 0;
    int deeds = 0;
    for (String term : b) {
      double weight = weightOf(term);
      right += weight;
      other.put(bare(term), weight);
      deeds += term.startsWith(Terms.AROUND) ? 0 : 1;
    }
    double shared = 0;
    double left = 0;
    int own = 0;
    for (String term : a) {
      double weight = weightOf(term);
      left += weight;
      shared += Math.min(weight, other.getOrDefault(bare(term), 0.0));
      own += term.startsWith(Terms.AROUND) ? 0 : 1;
    }
    if (left == 0 || right == 0) {
      return 0;
    }
    double cosine = shared / Math.sqrt(left * right);
    boolean brief = Math.min(own, deeds) < MIN_TERMS;
    return brief ? cosine : (cosine + shared / Math.min(left, right)) / 2;
  }

  /** Two groups become one when their members' best likenesses are high on the average. */
  boolean groupsAgree(List<Integer> a, List<Integer> b) {
    return !holdStrangers(a, b) && (best(a, b) + best(b, a)) / 2 >= settings.sameSubstance();
  }

  /** Whether actors who have nothing to do with each other would come together. */
  private boolean holdStrangers(List<Integer> a, List<Integer> b) {
    for (int x : a) {
      for (int y : b) {
        if (Fit.of(statements.get(x), sides(x), statements.get(y), sides(y)) == Fit.NEVER) {
          return true;
        }
      }
    }
    return false;
  }

  private double best(List<Integer> of, List<Integer> among) {
    double sum = 0;
    for (int x : of) {
      double most = -1;
      for (int y : among) {
        most = Math.max(most, likeness(x, y));
      }
      sum += most;
    }
    return sum / of.size();
  }
}
