package org.communique.reports.content.sheets;

import java.util.List;

/**
 * What the first sheet says.
 *
 * @param note when, and where the numbers come from
 * @param figures key figures, a row a group
 * @param news events that this run found or added to
 * @param newsNote said below the news, about the ones left out; empty when all are there
 * @param topics by unique mentions, most first
 * @param parties by commitments, most first
 * @param sheets the other sheets, as the tabs stand
 */
public record Summary(
    String title,
    String note,
    List<FigureRow> figures,
    List<NewsLine> news,
    String newsNote,
    List<TopicLine> topics,
    String topicsNote,
    List<PartyLine> parties,
    String partiesNote,
    List<MonthLine> months,
    String monthsNote,
    List<SheetLine> sheets) {

  /** Key figures under one heading. */
  public record FigureRow(String heading, List<KeyFigure> figures) {}

  /**
   * One key figure.
   *
   * @param name by which formulas elsewhere can use it
   */
  public record KeyFigure(String label, String name, LiveNumber number) {}

  /** An event worth a look. */
  public record NewsLine(String when, String status, CellValue.ToRow event) {}

  /** What was said on a topic over all months; numbers in the order of {@link #TOPIC_HEADER}. */
  public record TopicLine(String topic, List<LiveNumber> numbers) {}

  /** What a party has undertaken; numbers in the order of {@link #PARTY_HEADER}. */
  public record PartyLine(String party, List<LiveNumber> numbers) {}

  /**
   * One month.
   *
   * @param month {@code 2030-06}
   * @param numbers articles, unique articles, events; the label is the month's cell
   * @param topicMentions unique mentions of each topic of the summary, in its order
   */
  public record MonthLine(String month, List<LiveNumber> numbers, List<Long> topicMentions) {}

  /** One of the other sheets, and what it holds. */
  public record SheetLine(CellValue.ToRow name, String what) {}

  public static final List<String> TOPIC_HEADER =
      List.of("Mentions", "Unique mentions", "Articles", "Unique articles", "Events");

  public static final List<String> PARTY_HEADER =
      List.of("Agreement", "Pledge", "Target", "Plan", "All");

  public static final List<String> MONTH_HEADER = List.of("Articles", "Unique articles", "Events");
}
