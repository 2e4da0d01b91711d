package org.communique.reports.content;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.findings.Manifest;

/** The sentences of the masthead and of the lines below it. */
final class InBriefWording {

  private InBriefWording() {}

  static String scope(Manifest.Counts counts, int outlets, String reach) {
    if (counts.accepted() + counts.remembered() == 0) {
      return "No article could be read for this briefing.";
    }
    String articles =
        counts.accepted() == 0
            ? "No new articles"
            : Numbers.count(counts.accepted(), "article") + " read";
    String remembered =
        counts.remembered() == 0
            ? ""
            : ", " + Numbers.written(counts.remembered()) + " more from earlier nights";
    String from = " from " + Numbers.count(outlets, "outlet");
    String events = ", telling of " + Numbers.count(counts.events(), "event");
    return articles + remembered + from + events + (reach.isEmpty() ? "" : ", " + reach) + ".";
  }

  static String newEvents(int fresh, long updated, String lead) {
    String text = fresh == 1 ? "new event" : "new events";
    if (updated > 0) {
      text += " and " + Numbers.written(updated) + " with further reports";
    }
    return text + (lead.isEmpty() ? "." : ". Most covered: ‘" + lead + "’.");
  }

  static String loudestTopics(TopicsPart part) {
    if (part.topics().isEmpty() || part.topics().get(0).latest() == 0) {
      return "mentions of any topic in " + part.latest() + ".";
    }
    TopicsPart.Topic first = part.topics().get(0);
    String text = (first.latest() == 1 ? "mention of " : "mentions of ") + first.name();
    if (part.isCompared()) {
      text += " in " + part.latest() + ", " + against(first, part.previous());
    }
    text += ".";
    List<String> next = new ArrayList<>();
    for (TopicsPart.Topic topic : Selection.first(3, part.topics())) {
      if (topic.latest() > 0 && !topic.equals(first)) {
        next.add(
            topic.name()
                + " "
                + Numbers.written(topic.latest())
                + (part.isCompared() ? " (" + Numbers.change(topic.change()) + ")" : ""));
      }
    }
    return next.isEmpty() ? text : text + " Then " + Numbers.list(next) + ".";
  }

  private static String against(TopicsPart.Topic topic, String previous) {
    if (topic.change() == 0) {
      return "as many as in " + previous;
    }
    return Numbers.written(Math.abs(topic.change()))
        + (topic.change() > 0 ? " more" : " fewer")
        + " than in "
        + previous;
  }

  static String newCommitments(int fresh, int changed, List<String> parties) {
    String text = fresh == 1 ? "new commitment" : "new commitments";
    if (!parties.isEmpty()) {
      text += ", by " + Phrases.some(4, parties.stream().map(Phrases::name).toList());
    }
    return text
        + (changed == 0
            ? "; none changed."
            : "; " + Phrases.tied(Numbers.written(changed) + " changed."));
  }

  static String overdueCommitments(int overdue, int withdrawn, List<String> parties) {
    String text = overdue == 1 ? "commitment past its deadline" : "commitments past their deadline";
    if (!parties.isEmpty()) {
      text += ", by " + Phrases.some(4, parties.stream().map(Phrases::name).toList());
    }
    return text
        + (withdrawn == 0
            ? "; none withdrawn."
            : "; " + Numbers.written(withdrawn) + " withdrawn.");
  }

  static String leftOut(Manifest.Counts counts) {
    String copies = counts.allCopies() == 1 ? "copy set aside" : "copies set aside";
    String of = " among " + Numbers.count(counts.accepted(), "article");
    long rejected = counts.allRejected();
    String records =
        rejected == 0
            ? "; no record rejected."
            : "; "
                + Numbers.written(rejected)
                + " of "
                + Numbers.count(counts.read(), "record")
                + " rejected.";
    return copies + of + records;
  }
}
