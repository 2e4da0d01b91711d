package org.communique.reports.content;

import java.util.List;

/** The words of the topics. */
final class TopicWording {

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
    StringBuilder text = new StringBuilder("Bar chart of mentions in " + latest);
    text.append(" and, below each, in ").append(previous).append(". ");
    for (TopicsPart.Topic topic : topics) {
      text.append(topic.name()).append(": ").append(Numbers.written(topic.latest()));
      text.append(", before ").append(Numbers.written(topic.previous())).append(". ");
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
