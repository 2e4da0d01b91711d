package org.communique.reports.content;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;

/** Composes what came since the last briefing. */
final class News {

  private static final int SHOWN = 5;
  private static final int HEADLINE = 120;

  private final Gathered gathered;
  private final Selection selection;

  private News(Gathered gathered, Selection selection) {
    this.gathered = gathered;
    this.selection = selection;
  }

  static NewsPart compose(Gathered gathered, Selection selection) {
    return new News(gathered, selection).compose();
  }

  private NewsPart compose() {
    if (selection.fresh().isEmpty()) {
      return new NewsPart(EventWording.NOTHING_NEW, List.of());
    }
    List<NewsPart.Group> groups = new ArrayList<>();
    add(groups, EventStatus.NEW);
    add(groups, EventStatus.UPDATED);
    return new NewsPart(isFirst() ? EventWording.FIRST_BRIEFING : "", groups);
  }

  /** True when no earlier night left anything behind. */
  private boolean isFirst() {
    return gathered.manifest().counts().remembered() == 0
        && gathered.events().stream().allMatch(event -> event.status() == EventStatus.NEW);
  }

  private void add(List<NewsPart.Group> groups, EventStatus status) {
    List<EventRow> events =
        selection.fresh().stream().filter(event -> event.status() == status).toList();
    if (!events.isEmpty()) {
      groups.add(
          new NewsPart.Group(
              EventWording.newsTitle(status, events.size()),
              Selection.first(SHOWN, events).stream().map(this::line).toList(),
              Phrases.more(events.size() - SHOWN, "event", "events")));
    }
  }

  private NewsPart.Line line(EventRow event) {
    boolean card = selection.cards().contains(event);
    return new NewsPart.Line(
        EventWording.happened(event),
        Extracts.shortened(EventCards.headline(event.title()), HEADLINE),
        card ? Anchors.event(event.eventId()) : "");
  }
}
