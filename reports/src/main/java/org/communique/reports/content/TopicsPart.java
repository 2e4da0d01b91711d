package org.communique.reports.content;

import java.util.List;

/**
 * Topics, the loudest of the latest month first.
 *
 * @param latest the latest month as people write it; what stands for it when nothing has a date
 * @param previous the month before it; empty when nothing has a date
 * @param topics the rows of the table
 * @param drawn the first of them, which the chart shows
 * @param chartText the chart in words, for those who do not see it
 * @param notes what a reader must know of the numbers, and what was cut; may be empty
 */
public record TopicsPart(
    String intro,
    String latest,
    String previous,
    List<Topic> topics,
    List<Topic> drawn,
    String chartText,
    String notes) {

  public TopicsPart {
    topics = List.copyOf(topics);
    drawn = List.copyOf(drawn);
  }

  /** True when there is a month before to compare with. */
  public boolean isCompared() {
    return !previous.isEmpty();
  }

  /**
   * One topic in the latest month.
   *
   * @param latest mentions in unique articles
   * @param previous the same, the month before
   * @param all mentions in all articles, copies included
   * @param articles unique articles that mention it
   * @param events events with at least one of them
   */
  public record Topic(String name, int latest, int previous, int all, int articles, int events) {

    public int change() {
      return latest - previous;
    }
  }
}
