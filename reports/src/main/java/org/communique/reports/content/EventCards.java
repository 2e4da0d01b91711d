package org.communique.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.reports.content.Briefing.Reference;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.Body;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.EventRow;

/** Composes the cards of the events with news. */
final class EventCards {

  private static final int HEADLINE = 400;
  private static final int OUTLETS = 10;
  private static final int COMMITMENTS = 2;

  private final Gathered gathered;
  private final Selection selection;
  private final Set<String> shownCommitments;

  private EventCards(Gathered gathered, Selection selection) {
    this.gathered = gathered;
    this.selection = selection;
    this.shownCommitments = selection.commitmentIds();
  }

  static EventsPart compose(Gathered gathered, Selection selection) {
    return new EventCards(gathered, selection).compose();
  }

  private EventsPart compose() {
    int fresh = selection.fresh().size();
    int known = gathered.events().size() - fresh;
    return new EventsPart(
        EventWording.eventsIntro(fresh, known),
        selection.cards().stream().map(this::card).toList(),
        Phrases.more(fresh - selection.cards().size(), "event", "events"));
  }

  private EventsPart.Card card(EventRow event) {
    Map<String, Integer> outlets = gathered.outlets(event.eventId());
    return new EventsPart.Card(
        Anchors.event(event.eventId()),
        headline(event.title()),
        EventWording.happened(event),
        EventWording.reportedFrom(event.place()),
        EventWording.status(event.status()),
        passage(event),
        EventWording.coverage(event, event.sources().size()),
        outletList(outlets),
        Phrases.names(event.topics()),
        commitments(event));
  }

  static String headline(String title) {
    return title.isBlank() ? EventWording.NO_HEADLINE : Extracts.shortened(title, HEADLINE);
  }

  private Optional<EventsPart.Passage> passage(EventRow event) {
    Body body = gathered.body(event.leadArticleId());
    ArticleRow article = gathered.article(event.leadArticleId());
    if (body == null || article == null) {
      return Optional.empty();
    }
    String opening = Extracts.opening(body.body());
    if (opening.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EventsPart.Passage(
            opening, article.language(), Phrases.byline(article), article.url()));
  }

  private static String outletList(Map<String, Integer> outlets) {
    List<Map.Entry<String, Integer>> ordered = new ArrayList<>(outlets.entrySet());
    ordered.sort(
        Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getKey().isBlank())
            .thenComparing(entry -> -entry.getValue())
            .thenComparing(Map.Entry::getKey));
    List<String> shown =
        new ArrayList<>(
            Selection.first(OUTLETS, ordered).stream()
                .map(entry -> Phrases.outletCount(entry.getKey(), entry.getValue()))
                .toList());
    int more = ordered.size() - shown.size();
    if (more > 0) {
      shown.add(Numbers.count(more, "more outlet"));
    }
    return Numbers.list(shown);
  }

  private List<Reference> commitments(EventRow event) {
    List<CommitmentRow> linked =
        gathered.commitments().stream()
            .filter(row -> row.events().contains(event.eventId()))
            .sorted(Selection.BY_DEADLINE)
            .toList();
    List<Reference> references = new ArrayList<>();
    for (CommitmentRow row : Selection.first(COMMITMENTS, linked)) {
      boolean shown = shownCommitments.contains(row.commitmentId());
      references.add(
          new Reference(
              CommitmentWording.commitmentInShort(row),
              shown ? Anchors.commitment(row.commitmentId()) : Anchors.COMMITMENTS));
    }
    int more = linked.size() - references.size();
    if (more > 0) {
      references.add(new Reference(Numbers.written(more) + " more", Anchors.COMMITMENTS));
    }
    return references;
  }
}
