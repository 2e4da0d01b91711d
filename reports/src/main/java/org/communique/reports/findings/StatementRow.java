package org.communique.reports.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that states a commitment: a row of {@code statements.csv}.
 *
 * @param eventId empty when the article is in no event
 * @param sentenceNo from 1
 * @param start first character, in UTF-16 units of the normalised body
 * @param end one past the last character
 * @param quote the sentence, word for word
 * @param speaker who said it; empty when the article itself does
 * @param firmness null when the sentence takes the commitment back
 * @param deadline ISO 8601, as precise as known; empty when none
 */
public record StatementRow(
    String statementId,
    String commitmentId,
    String articleId,
    String eventId,
    int sentenceNo,
    int start,
    int end,
    String quote,
    List<String> actors,
    List<String> parties,
    String speaker,
    @Nullable Firmness firmness,
    String deadline) {

  public static final Table<StatementRow> TABLE = Table.of("statements", StatementRow.class);

  public StatementRow {
    actors = Items.of(actors);
    parties = Items.of(parties);
  }
}
