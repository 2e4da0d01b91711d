package org.communique.reports.content;

import java.util.List;

/** The words of the topics. */
final class TopicWording {

  static final String UNDATED = "Mentions";

  static final String UNDATED_INTRO =
      "Mentions in unique articles. No article has a date, so nothing is compared by month.";

  private TopicWording() {}

  static String topicsIntro(int topics, String latest, String until) {
    if (topics == 0) {
      return "No topic was mentioned.";
    }
    String partial = until.isEmpty() ? "" : "; " + latest + " up to the " + until;
    return "Mentions in unique articles, by month of publication" + partial + ".";
  }

  /** Returns {@code 1st}, {@code 2nd}, {@code 15th}. */
  static String ordinal(int day) {
    boolean teen = day / 10 == 1;
    return day
        + switch (teen ? 0 : day % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  static String topicChart(List<TopicsPart.Topic> topics, String latest, String previous) {
    StringBuilder text = new StringBuilder("Bar chart of mentions");
    if (!previous.isEmpty()) {
      text.append(" in ").append(latest).append(" and, below each, in ").append(previous);
    }
    text.append(". ");
    for (TopicsPart.Topic topic : topics) {
      text.append(topic.name()).append(": ").append(Numbers.written(topic.latest()));
      if (!previous.isEmpty()) {
        text.append(", before ").append(Numbers.written(topic.previous()));
      }
      text.append(". ");
    }
    return text.toString().strip();
  }

  static String neverMentioned(List<String> topics) {
    return "Never mentioned: " + Phrases.names(topics) + ".";
  }

  static String undatedMentions(int mentions) {
    return Numbers.count(mentions, "mention")
        + " in articles without a date "
        + (mentions == 1 ? "is" : "are")
        + " in no month.";
  }
}
