package org.communique.commitments.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.commitments.Statement;
import org.communique.commitments.words.Terms;

/** How much the words of two statements have in common, weighed by how rare they are. */
final class TermOverlap {

  /**
   * What a word weighs that no other statement has: it is circumstance more often than substance.
   */
  private static final double SINGLE = 0.3;

  /** What a word around the undertaking counts against one of its own. */
  private static final double CIRCUMSTANCE = 0.4;

  /** What an amount counts against a word. */
  private static final double AMOUNT = 1.5;

  /** What the field of a word counts against the word. */
  private static final double FIELD = 0.3;

  /** Fewer terms than these lie within any longer statement by chance. */
  private static final int MIN_TERMS = 3;

  /** Statements beyond which an amount is a common one. */
  private static final int RARE_AMOUNT = 4;

  private final List<List<String>> terms = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  TermOverlap(List<Statement> statements) {
    for (Statement statement : statements) {
      List<String> each = withFields(statement.terms());
      terms.add(each);
      Set<String> once = new HashSet<>();
      each.forEach(t -> once.add(bare(t)));
      once.forEach(t -> counts.merge(t, 1, Integer::sum));
    }
    counts.forEach((t, n) -> weights.put(t, weight(n, statements.size())));
  }

  private static double weight(int count, int all) {
    double rarity = Math.log(2.0 + (double) all / count);
    return count == 1 ? rarity * SINGLE : rarity;
  }

  /** The terms and the fields they are of, those of the undertaking before those around it. */
  private static List<String> withFields(List<String> terms) {
    Set<String> all = new LinkedHashSet<>(terms);
    for (boolean around : List.of(false, true)) {
      for (String term : terms) {
        String field = isAround(term) == around ? Fields.of(bare(term)) : "";
        if (!field.isEmpty() && !all.contains(field)) {
          all.add(around ? Terms.AROUND + field : field);
        }
      }
    }
    return List.copyOf(all);
  }

  private static boolean isAround(String term) {
    return term.startsWith(Terms.AROUND);
  }

  private static String bare(String term) {
    return isAround(term) ? term.substring(Terms.AROUND.length()) : term;
  }

  private static boolean isOfDeed(String term) {
    return !isAround(term) && !term.startsWith(Fields.MARK);
  }

  /** Words of the undertaking, and their fields, that others have too; the rarest first. */
  List<String> rarest(int i, int limit) {
    return terms.get(i).stream()
        .filter(t -> !isAround(t))
        .filter(t -> counts.getOrDefault(t, 0) > 1)
        .sorted(
            Comparator.comparingDouble((String t) -> -weights.getOrDefault(t, 0.0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .toList();
  }

  /** Whether two deeds of several words share a single one, and that no amount. */
  boolean onlyOneShared(int a, int b) {
    Set<String> deed = deed(a);
    Set<String> others = deed(b);
    boolean brief = Math.min(deed.size(), others.size()) < 2;
    deed.retainAll(others);
    return !brief && deed.size() <= 1 && deed.stream().noneMatch(TermOverlap::isAmount);
  }

  /** Whether two deeds have a word in common: an amount alone may be of anything. */
  boolean shareWord(int a, int b) {
    Set<String> shared = deed(a);
    shared.retainAll(deed(b));
    return shared.stream().anyMatch(term -> !isAmount(term));
  }

  /** Whether two deeds share some of these words and no others, but when and how often. */
  boolean shareAtMost(int a, int b, Set<String> allowed) {
    Set<String> shared = deed(a);
    shared.retainAll(deed(b));
    shared.removeIf(term -> term.startsWith(Terms.RHYTHM));
    return !shared.isEmpty() && allowed.containsAll(shared);
  }

  /** Whether two deeds have an amount in common that few statements have. */
  boolean shareRareAmount(int a, int b) {
    List<String> others = terms.get(b);
    return terms.get(a).stream()
        .anyMatch(
            t -> isAmount(t) && counts.getOrDefault(t, 0) <= RARE_AMOUNT && others.contains(t));
  }

  private static boolean isAmount(String term) {
    return term.startsWith("#");
  }

  private Set<String> deed(int i) {
    Set<String> deed = new HashSet<>(terms.get(i));
    deed.removeIf(term -> !isOfDeed(term));
    return deed;
  }

  /** What a term counts: the words of the undertaking in full, those around it in part. */
  private double weightOf(String term) {
    double weight = weights.getOrDefault(bare(term), 0.0);
    weight *= bare(term).startsWith(Fields.MARK) ? FIELD : 1;
    weight *= isAmount(term) ? AMOUNT : 1;
    return isAround(term) ? weight * CIRCUMSTANCE : weight;
  }

  /** 0 for nothing in common, 1 for the same words. */
  double of(int a, int b) {
    Map<String, Double> other = new HashMap<>();
    double right = 0;
    for (String term : terms.get(b)) {
      double weight = weightOf(term);
      right += weight;
      other.put(bare(term), weight);
    }
    double shared = 0;
    double left = 0;
    for (String term : terms.get(a)) {
      double weight = weightOf(term);
      left += weight;
      shared += Math.min(weight, other.getOrDefault(bare(term), 0.0));
    }
    if (left == 0 || right == 0) {
      return 0;
    }
    double cosine = shared / Math.sqrt(left * right);
    boolean brief = Math.min(size(a), size(b)) < MIN_TERMS;
    return brief ? cosine : (cosine + shared / Math.min(left, right)) / 2;
  }

  private long size(int i) {
    return terms.get(i).stream().filter(TermOverlap::isOfDeed).count();
  }
}
