package org.communique.reports.content;

import java.util.List;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;

/** The words of events and storylines. */
final class EventWording {

  static final String NO_HEADLINE = "Headline not given";

  static final String NOTHING_NEW = "No new events and no further reports.";

  static final String FIRST_BRIEFING =
      "This is the first briefing of this beat: everything it tells is new.";

  private EventWording() {}

  static String eventsIntro(int fresh, int known) {
    if (fresh == 0) {
      return known == 0
          ? "No events."
          : "No new events. " + Numbers.count(known, "earlier event") + " in the workbook.";
    }
    String rest =
        known == 0 ? "" : " " + Numbers.count(known, "earlier event") + " had no further reports.";
    return "Most covered first." + rest;
  }

  static String happened(EventRow event) {
    if (!event.happened().isEmpty()) {
      return Dates.written(event.happened());
    }
    return event.firstPublished().isEmpty()
        ? Dates.UNKNOWN
        : "reported " + Phrases.tied(Dates.written(event.firstPublished()));
  }

  /** Says where reporters wrote from; empty when that is not known. */
  static String reportedFrom(String place) {
    return place.isEmpty() ? "" : "from " + Phrases.name(place);
  }

  /** Returns {@code 12 articles, 4 unique, 7 outlets}; a line ends between the counts only. */
  static String coverage(EventRow event, int outlets) {
    return String.join(
        ", ",
        Phrases.tied(Numbers.count(event.articles(), "article")),
        Phrases.tied(Numbers.written(event.uniqueArticles()) + " unique"),
        Phrases.tied(Numbers.count(outlets, "outlet")));
  }

  /** Heads a list of events with news. */
  static String newsTitle(EventStatus status, int events) {
    return status == EventStatus.NEW
        ? Numbers.count(events, "new event")
        : Numbers.count(events, "event") + " with further reports";
  }

  static String storylinesIntro(int count) {
    return count == 0
        ? "No matter has more than one event so far."
        : "Events on one matter, in the order they happened.";
  }

  /** Names a chain by what all its events are about, or else by its days. */
  static String storyline(List<String> commonTopics, String days, int events) {
    String name = commonTopics.isEmpty() ? days : Phrases.names(commonTopics);
    return name + ": " + Numbers.count(events, "event");
  }

  static String earlier(int count) {
    return count == 0 ? "" : Numbers.count(count, "earlier event") + " in the workbook.";
  }

  static String status(EventStatus status) {
    return switch (status) {
      case NEW -> "New";
      case UPDATED -> "Further reports";
      case UNCHANGED -> "";
    };
  }
}
