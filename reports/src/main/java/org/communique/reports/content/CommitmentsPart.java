package org.communique.reports.content;

import java.util.List;

/**
 * What has been undertaken: first what moved, then everything by party.
 *
 * @param more parties that were cut
 */
public record CommitmentsPart(String intro, List<Group> moved, List<Ledger> ledger, String more) {

  public CommitmentsPart {
    moved = List.copyOf(moved);
    ledger = List.copyOf(ledger);
  }

  /** Commitments of one status that has some. */
  public record Group(String title, List<Entry> entries, String more) {

    public Group {
      entries = List.copyOf(entries);
    }
  }

  /** The commitments of one party, or of several that are bound together. */
  public record Ledger(String party, List<Entry> entries, String more) {

    public Ledger {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One commitment.
   *
   * @param anchor where it is told in full; the entry with {@code full} is that place
   * @param deadline as people write it, or that there is none
   * @param firmness agreement, pledge, target or plan, and how often it was stated
   * @param status new, restated, changed, withdrawn or overdue
   * @param actors who has undertaken it
   * @param quote the sentence that states it; empty text when none is at hand
   * @param details quantity, condition and change of deadline
   */
  public record Entry(
      String anchor,
      boolean full,
      String deadline,
      String firmness,
      String status,
      String actors,
      String action,
      EventsPart.Passage quote,
      List<String> details) {

    public Entry {
      details = List.copyOf(details);
    }
  }
}
