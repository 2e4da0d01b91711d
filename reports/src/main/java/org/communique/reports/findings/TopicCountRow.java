package org.communique.reports.findings;

/**
 * What was said on one topic in one month: a row of {@code topic_counts.csv}.
 *
 * @param month {@code 2030-06}, by the articles' publication; empty for undated articles
 * @param mentionsAll matches in all articles, copies included
 * @param mentionsUnique matches in originals
 * @param events events with at least one matching article of this month
 */
public record TopicCountRow(
    String topic,
    String month,
    int mentionsAll,
    int mentionsUnique,
    int articles,
    int uniqueArticles,
    int events) {

  public static final Table<TopicCountRow> TABLE = Table.of("topic_counts", TopicCountRow.class);
}
