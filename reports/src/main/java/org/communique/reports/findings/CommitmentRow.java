package org.communique.reports.findings;

import java.util.List;

/**
 * One undertaking, however often stated: a row of {@code commitments.csv}.
 *
 * @param deadline ISO 8601, as precise as known (2030, 2030-06, 2030-06-01); empty when none
 * @param deadlineText the deadline in the article's words
 * @param firstStated ISO date; empty when all its statements are undated
 * @param lastStated ISO date; empty when all its statements are undated
 * @param statements how many statements carry it
 * @param sources outlets that carried one
 * @param events ids of the events it was stated at
 * @param leadQuote the sentence that states it best
 */
public record CommitmentRow(
    String commitmentId,
    List<String> actors,
    List<String> parties,
    String action,
    List<String> topics,
    Firmness firmness,
    String deadline,
    String deadlineText,
    String quantity,
    String condition,
    String firstStated,
    String lastStated,
    int statements,
    List<String> sources,
    List<String> events,
    CommitmentStatus status,
    String leadQuote) {

  public static final Table<CommitmentRow> TABLE = Table.of("commitments", CommitmentRow.class);

  public CommitmentRow {
    actors = Items.of(actors);
    parties = Items.of(parties);
    topics = Items.of(topics);
    sources = Items.of(sources);
    events = Items.of(events);
  }
}
