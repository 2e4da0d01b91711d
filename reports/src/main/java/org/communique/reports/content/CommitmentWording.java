package org.communique.reports.content;

import java.util.List;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;

/** The words of the commitments. */
final class CommitmentWording {

  static final String NO_PARTY = "Party not given";

  private CommitmentWording() {}

  static String commitmentInShort(CommitmentRow row) {
    String who = row.actors().isEmpty() ? "" : who(row) + ": ";
    String action = Extracts.shortened(row.action(), 110);
    boolean told = row.deadline().isEmpty() || action.contains(year(row.deadline()));
    String when = told ? "" : " (" + Dates.written(row.deadline()) + ")";
    return Phrases.capitalised(who + action) + Phrases.tied(when);
  }

  /**
   * Who has undertaken it. Where a party itself is among several actors, the parties stand for its
   * envoys and ministries, who are in the workbook.
   */
  static String who(CommitmentRow row) {
    boolean party =
        row.actors().size() > 1 && row.parties().stream().anyMatch(row.actors()::contains);
    return Phrases.names(party ? row.parties() : row.actors());
  }

  private static String year(String iso) {
    return iso.substring(0, Math.min(4, iso.length()));
  }

  static String commitmentsIntro(int all, List<CommitmentStatus> missing) {
    if (all == 0) {
      return "No commitments.";
    }
    String none = noCommitments(missing);
    return Numbers.count(all, "commitment")
        + " in the ledger. "
        + (none.isEmpty() ? "" : none + " ")
        + "Words in quotation marks are the articles’ own.";
  }

  static String party(CommitmentRow row) {
    return row.parties().isEmpty() ? NO_PARTY : Phrases.names(row.parties());
  }

  static String groupTitle(CommitmentStatus status, int count) {
    return status(status) + ": " + Numbers.written(count);
  }

  /** Says of which statuses there are no commitments; empty when there are some of each. */
  static String noCommitments(List<CommitmentStatus> statuses) {
    if (statuses.isEmpty()) {
      return "";
    }
    List<String> labels = statuses.stream().map(CommitmentStatus::label).toList();
    int last = labels.size() - 1;
    String listed =
        last == 0
            ? labels.get(0)
            : String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
    return "No " + listed + " commitments.";
  }

  static String deadline(String iso, CommitmentStatus status) {
    if (iso.isEmpty()) {
      return status == CommitmentStatus.WITHDRAWN ? status.label() : "no deadline";
    }
    return (status == CommitmentStatus.OVERDUE ? "was due " : "by ") + Dates.written(iso);
  }

  static String deadlineMoved(String before, String now) {
    return now.isEmpty()
        ? "deadline " + Dates.written(before) + " dropped"
        : "deadline moved from " + Dates.written(before) + " to " + Dates.written(now);
  }

  /** Returns {@code pledge}, or {@code pledge, stated 3 times since 9 April 2031}. */
  static String firmness(CommitmentRow row) {
    String firmness = row.firmness().label();
    if (row.statements() < 2) {
      return firmness;
    }
    String since =
        row.firstStated().isEmpty() || row.firstStated().equals(row.lastStated())
            ? ""
            : " since " + Phrases.tied(Dates.written(row.firstStated()));
    String times =
        row.statements() == 2 ? "twice" : Phrases.tied(Numbers.count(row.statements(), "time"));
    return firmness + ", stated " + times + since;
  }

  static String status(CommitmentStatus status) {
    return Phrases.capitalised(status.label());
  }
}
