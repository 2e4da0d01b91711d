package org.communique.reports.findings;

/**
 * One match of a topic's terms: a row of {@code mentions.csv}.
 *
 * @param eventId empty when the article is in no event
 * @param sentenceNo from 1; 0 for the title
 * @param start first character, in UTF-16 units of the normalised body (of the title for sentence
 *     0)
 * @param end one past the last character
 */
public record MentionRow(
    String topic,
    String articleId,
    String eventId,
    int sentenceNo,
    int start,
    int end,
    String text) {

  public static final Table<MentionRow> TABLE = Table.of("mentions", MentionRow.class);
}
