package org.communique.commitments.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.commitments.Commitment;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Statement;

/**
 * Merges statements into commitments: the same sides, the same substance, compatible deadlines. The
 * result depends on the statements alone, not on their order, and takes time linear in their
 * number.
 */
public final class Ledger {

  private Ledger() {}

  /**
   * All commitments, ordered by identity.
   *
   * @param statements of original articles; a statement given twice counts once
   * @param happenings which articles tell of one event
   * @param asOf the run's day: a deadline before it has passed
   */
  public static List<Commitment> of(
      Collection<Statement> statements,
      Happenings happenings,
      LocalDate asOf,
      CommitmentSettings settings) {
    Map<Long, Statement> byId = new TreeMap<>();
    statements.forEach(s -> byId.put(s.id(), s));
    List<Statement> sorted = List.copyOf(byId.values());
    List<Commitment> commitments = new ArrayList<>();
    for (List<Statement> group : StatementGroups.of(sorted, happenings, settings)) {
      commitments.add(LedgerLine.of(group, asOf));
    }
    commitments.sort(Comparator.comparingLong(Commitment::id));
    return commitments;
  }
}
