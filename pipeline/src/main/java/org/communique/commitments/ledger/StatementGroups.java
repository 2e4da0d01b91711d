package org.communique.commitments.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Statement;

/** Groups statements of one undertaking. */
final class StatementGroups {

  /** Rarest terms of a statement under which its restatements are looked for. */
  private static final int KEY_TERMS = 5;

  /** Statements of a block each other is compared with: bounds the work for a hot subject. */
  private static final int BLOCK_HEADS = 40;

  /** Members of a group that stand for it when two groups are compared. */
  private static final int GROUP_MEMBERS = 6;

  private record Pair(int a, int b, double score) {}

  private final List<Statement> statements;
  private final Happenings happenings;
  private final Substance substance;
  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();

  private StatementGroups(
      List<Statement> statements, Happenings happenings, CommitmentSettings settings) {
    this.statements = statements;
    this.happenings = happenings;
    substance = new Substance(statements, happenings, settings);
    group = new int[statements.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * @param statements sorted by id, each once
   */
  static List<List<Statement>> of(
      List<Statement> statements, Happenings happenings, CommitmentSettings settings) {
    return new StatementGroups(statements, happenings, settings).build();
  }

  private List<List<Statement>> build() {
    List<Pair> pairs = pairs();
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    for (Pair pair : pairs) {
      merge(group[pair.a], group[pair.b]);
    }
    joinSuspensions();
    List<List<Statement>> groups = new ArrayList<>();
    for (List<Integer> one : members) {
      if (!one.isEmpty()) {
        groups.add(one.stream().sorted().map(statements::get).toList());
      }
    }
    return groups;
  }

  /** What breaks off talks goes to the promise of these talks, unless it has found another. */
  private void joinSuspensions() {
    Suspensions suspensions = new Suspensions(statements, substance);
    for (int id = 0; id < members.size(); id++) {
      int promise = suspensions.promiseOf(members.get(id));
      if (promise >= 0 && !substance.holdStrangers(heads(id), heads(group[promise]))) {
        join(id, group[promise]);
      }
    }
  }

  private void merge(int a, int b) {
    if (a != b && substance.groupsAgree(heads(a), heads(b))) {
      join(a, b);
    }
  }

  private void join(int a, int b) {
    int into = Math.min(a, b);
    List<Integer> moved = members.set(Math.max(a, b), List.of());
    moved.forEach(i -> group[i] = into);
    members.get(into).addAll(moved);
  }

  private List<Integer> heads(int id) {
    return members.get(id).stream().sorted().limit(GROUP_MEMBERS).toList();
  }

  private List<Pair> pairs() {
    Set<Long> seen = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> block : sideBlocks().values()) {
      addPairs(block, block.size(), seen, pairs);
    }
    for (List<Integer> block : openBlocks().values()) {
      int open = (int) block.stream().filter(this::isOpen).count();
      addPairs(block, open, seen, pairs);
    }
    return pairs;
  }

  /** Statements of one side that share a rare term or an event. */
  private Map<String, List<Integer>> sideBlocks() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < statements.size(); i++) {
      Long event = happenings.of(statements.get(i));
      for (String side : substance.sides(i)) {
        for (String term : substance.rarestTerms(i, KEY_TERMS)) {
          put(blocks, side + '\u0000' + term, i);
        }
        if (event != null) {
          put(blocks, side + '\u0001' + event, i);
        }
      }
    }
    return blocks;
  }

  /** Whether it tells of someone whom no list knows: another statement may name him. */
  private boolean isOpen(int i) {
    return statements.get(i).parties().isEmpty();
  }

  /** Statements that share a rare term, those of actors whom no list knows first. */
  private Map<String, List<Integer>> openBlocks() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (boolean open : List.of(true, false)) {
      for (int i = 0; i < statements.size(); i++) {
        if (isOpen(i) == open) {
          for (String term : substance.rarestTerms(i, KEY_TERMS)) {
            put(blocks, term, i);
          }
        }
      }
    }
    return blocks;
  }

  private static void put(Map<String, List<Integer>> blocks, String key, int i) {
    blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
  }

  private void addPairs(List<Integer> block, int firsts, Set<Long> seen, List<Pair> pairs) {
    for (int h = 0; h < Math.min(Math.min(BLOCK_HEADS, firsts), block.size()); h++) {
      for (int k = h + 1; k < block.size(); k++) {
        int a = Math.min(block.get(h), block.get(k));
        addPair(a, Math.max(block.get(h), block.get(k)), seen, pairs);
      }
    }
  }

  private void addPair(int a, int b, Set<Long> seen, List<Pair> pairs) {
    if (seen.add((long) a << 32 | b)) {
      double score = substance.score(a, b);
      if (score > 0) {
        pairs.add(new Pair(a, b, score));
      }
    }
  }
}
