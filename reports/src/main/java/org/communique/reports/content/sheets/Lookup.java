package org.communique.reports.content.sheets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.Findings;

/** What one table's rows need to know of another's: places in the order of sheets, and names. */
final class Lookup {

  /** Latest first, undated last. */
  static final Comparator<EventRow> EVENT_ORDER =
      Comparator.comparing(EventRow::when).reversed().thenComparing(EventRow::eventId);

  /** Last stated first, then the firmest. */
  static final Comparator<CommitmentRow> COMMITMENT_ORDER =
      Comparator.comparing(CommitmentRow::lastStated)
          .reversed()
          .thenComparing(CommitmentRow::firmness)
          .thenComparing(CommitmentRow::commitmentId);

  /** A name and its place among its like. */
  private record Known(int rank, String name) {}

  /** When and where an article was published; few distinct ones, so they are shared. */
  record Imprint(String published, String source) {}

  private static final Known UNKNOWN = new Known(Integer.MAX_VALUE, "");
  private static final Imprint NO_IMPRINT = new Imprint("", "");

  private final Map<String, Known> events = new HashMap<>();
  private final Map<String, Known> commitments = new HashMap<>();
  private final Map<String, Imprint> articles = new HashMap<>();

  static Lookup of(Findings findings) {
    Lookup lookup = new Lookup();
    try (Stream<EventRow> rows = SortedRows.of(EventRow.TABLE, findings.events(), EVENT_ORDER)) {
      rows.forEach(row -> put(lookup.events, row.eventId(), row.title()));
    }
    try (Stream<CommitmentRow> rows =
        SortedRows.of(CommitmentRow.TABLE, findings.commitments(), COMMITMENT_ORDER)) {
      rows.forEach(row -> put(lookup.commitments, row.commitmentId(), row.action()));
    }
    Map<Imprint, Imprint> shared = new HashMap<>();
    try (Stream<ArticleRow> rows = findings.articles()) {
      rows.forEach(
          row -> {
            Imprint imprint = new Imprint(row.published(), row.source());
            lookup.articles.put(row.articleId(), shared.computeIfAbsent(imprint, same -> same));
          });
    }
    return lookup;
  }

  private static void put(Map<String, Known> names, String id, String name) {
    names.put(id, new Known(names.size(), name));
  }

  /** Place on the sheet of events, from 0; after all others when the id is empty. */
  int eventRank(String eventId) {
    return events.getOrDefault(eventId, UNKNOWN).rank();
  }

  String eventTitle(String eventId) {
    return events.getOrDefault(eventId, UNKNOWN).name();
  }

  List<String> eventTitles(List<String> eventIds) {
    return eventIds.stream().map(this::eventTitle).toList();
  }

  int commitmentRank(String commitmentId) {
    return commitments.getOrDefault(commitmentId, UNKNOWN).rank();
  }

  String action(String commitmentId) {
    return commitments.getOrDefault(commitmentId, UNKNOWN).name();
  }

  Imprint imprint(String articleId) {
    return articles.getOrDefault(articleId, NO_IMPRINT);
  }
}
