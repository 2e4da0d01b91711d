package org.communique.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;

/**
 * Which events and commitments a briefing shows. The limits keep a busy night within ten pages; the
 * workbook holds the rest.
 *
 * @param fresh all events with news, most covered first
 * @param cards those of them that get a card
 * @param moved commitments by status, the four that are news
 * @param ledger the first commitments of every party that is shown
 * @param parties commitments of every party, shown or not
 */
record Selection(
    List<EventRow> fresh,
    List<EventRow> cards,
    Map<CommitmentStatus, List<CommitmentRow>> moved,
    Map<String, List<CommitmentRow>> ledger,
    Map<String, List<CommitmentRow>> parties) {

  static final int CARDS = 10;
  static final int MOVED = 5;
  static final int LEDGER_PARTIES = 7;
  static final int LEDGER_ENTRIES = 5;

  static final List<CommitmentStatus> NEWS =
      List.of(
          CommitmentStatus.NEW,
          CommitmentStatus.CHANGED,
          CommitmentStatus.WITHDRAWN,
          CommitmentStatus.OVERDUE);

  /** Most covered first; of equals the latest, then the one with the lower id. */
  static final Comparator<EventRow> BY_COVERAGE =
      Comparator.comparingInt(EventRow::articles)
          .thenComparingInt(EventRow::uniqueArticles)
          .thenComparing(EventRow::when)
          .reversed()
          .thenComparing(EventRow::eventId);

  /** The nearest deadline first, those without one last. */
  static final Comparator<CommitmentRow> BY_DEADLINE =
      Comparator.comparing((CommitmentRow row) -> row.deadline().isEmpty())
          .thenComparing(CommitmentRow::deadline)
          .thenComparing(CommitmentRow::firmness)
          .thenComparing(CommitmentRow::commitmentId);

  /** What still binds before what was taken back or missed. */
  private static final Comparator<CommitmentRow> BY_FORCE =
      Comparator.comparing(Selection::isOver).thenComparing(BY_DEADLINE);

  static Selection of(List<EventRow> events, List<CommitmentRow> commitments) {
    List<EventRow> fresh =
        events.stream()
            .filter(event -> event.status() != EventStatus.UNCHANGED)
            .sorted(BY_COVERAGE)
            .toList();
    Map<CommitmentStatus, List<CommitmentRow>> moved = new LinkedHashMap<>();
    NEWS.forEach(status -> moved.put(status, withStatus(status, commitments)));
    Map<String, List<CommitmentRow>> parties = byParty(commitments);
    return new Selection(fresh, first(CARDS, fresh), moved, ledger(parties), parties);
  }

  Set<String> eventIds() {
    Set<String> ids = new TreeSet<>();
    cards.forEach(event -> ids.add(event.eventId()));
    return ids;
  }

  Set<String> leadArticleIds() {
    Set<String> ids = new TreeSet<>();
    cards.forEach(event -> ids.add(event.leadArticleId()));
    return ids;
  }

  /** Ids of all commitments that are shown anywhere. */
  Set<String> commitmentIds() {
    Set<String> ids = new TreeSet<>();
    moved.values().forEach(rows -> first(MOVED, rows).forEach(row -> ids.add(row.commitmentId())));
    ledger.values().forEach(rows -> rows.forEach(row -> ids.add(row.commitmentId())));
    return ids;
  }

  static <T> List<T> first(int limit, List<T> all) {
    return all.subList(0, Math.min(limit, all.size()));
  }

  private static List<CommitmentRow> withStatus(
      CommitmentStatus status, List<CommitmentRow> commitments) {
    return commitments.stream().filter(row -> row.status() == status).sorted(BY_DEADLINE).toList();
  }

  /** Parties with many commitments first; several bound together come as one, after the single. */
  private static Map<String, List<CommitmentRow>> byParty(List<CommitmentRow> commitments) {
    Map<String, List<CommitmentRow>> found = new TreeMap<>();
    for (CommitmentRow row : commitments) {
      String party = Numbers.list(row.parties());
      found.computeIfAbsent(party, name -> new ArrayList<>()).add(row);
    }
    List<Map.Entry<String, List<CommitmentRow>>> ordered = new ArrayList<>(found.entrySet());
    ordered.sort(
        Comparator.comparingInt(
                (Map.Entry<String, List<CommitmentRow>> entry) ->
                    entry.getKey().isEmpty()
                        ? Integer.MAX_VALUE
                        : entry.getValue().get(0).parties().size())
            .thenComparing(entry -> -entry.getValue().size())
            .thenComparing(Map.Entry::getKey));
    Map<String, List<CommitmentRow>> parties = new LinkedHashMap<>();
    for (Map.Entry<String, List<CommitmentRow>> entry : ordered) {
      entry.getValue().sort(BY_FORCE);
      parties.put(entry.getKey(), entry.getValue());
    }
    return parties;
  }

  private static Map<String, List<CommitmentRow>> ledger(Map<String, List<CommitmentRow>> parties) {
    Map<String, List<CommitmentRow>> ledger = new LinkedHashMap<>();
    for (Map.Entry<String, List<CommitmentRow>> entry : parties.entrySet()) {
      if (ledger.size() < LEDGER_PARTIES) {
        ledger.put(entry.getKey(), first(LEDGER_ENTRIES, entry.getValue()));
      }
    }
    return ledger;
  }

  private static boolean isOver(CommitmentRow row) {
    return row.status() == CommitmentStatus.WITHDRAWN || row.status() == CommitmentStatus.OVERDUE;
  }
}
