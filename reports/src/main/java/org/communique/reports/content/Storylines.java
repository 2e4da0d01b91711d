package org.communique.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;

/** Composes the timelines of matters that have more than one event. */
final class Storylines {

  private static final int SHOWN = 6;
  private static final int STEPS = 6;
  private static final int HEADLINE = 160;
  private static final int NAMED_TOPICS = 2;

  /** In the order things happened; what has no date comes last, since nobody knows where. */
  private static final Comparator<EventRow> IN_TIME =
      Comparator.comparing((EventRow event) -> event.when().isEmpty())
          .thenComparing(EventRow::when)
          .thenComparing(EventRow::firstPublished)
          .thenComparing(EventRow::eventId);

  private final Selection selection;

  private Storylines(Selection selection) {
    this.selection = selection;
  }

  static StorylinesPart compose(Gathered gathered, Selection selection) {
    Map<String, List<EventRow>> chains = new TreeMap<>();
    for (EventRow event : gathered.events()) {
      chains.computeIfAbsent(event.storylineId(), id -> new ArrayList<>()).add(event);
    }
    chains.remove("");
    chains.values().removeIf(chain -> chain.size() < 2);
    chains.values().forEach(chain -> chain.sort(IN_TIME));
    List<List<EventRow>> ordered = new ArrayList<>(chains.values());
    ordered.sort(BY_NEWS);
    Storylines composer = new Storylines(selection);
    return new StorylinesPart(
        EventWording.storylinesIntro(ordered.size()),
        Selection.first(SHOWN, ordered).stream().map(composer::storyline).toList(),
        Phrases.more(ordered.size() - SHOWN, "storyline", "storylines"));
  }

  /** Those with news first, then the latest to move, then the longest. */
  private static final Comparator<List<EventRow>> BY_NEWS =
      Comparator.comparing((List<EventRow> chain) -> chain.stream().noneMatch(Storylines::isFresh))
          .thenComparing(Storylines::latest, Comparator.reverseOrder())
          .thenComparing(chain -> -chain.size())
          .thenComparing(chain -> last(chain).eventId());

  private StorylinesPart.Storyline storyline(List<EventRow> chain) {
    int earlier = Math.max(0, chain.size() - STEPS);
    List<StorylinesPart.Step> steps =
        chain.subList(earlier, chain.size()).stream().map(this::step).toList();
    return new StorylinesPart.Storyline(
        EventWording.storyline(commonTopics(chain), days(chain), chain.size()),
        EventWording.earlier(earlier),
        steps);
  }

  /** The topics of every event; none when there are too many to be a name. */
  private static List<String> commonTopics(List<EventRow> chain) {
    List<String> common = new ArrayList<>(chain.get(0).topics());
    chain.forEach(event -> common.retainAll(event.topics()));
    return common.size() > NAMED_TOPICS ? List.of() : common;
  }

  private static String days(List<EventRow> chain) {
    return Dates.range(chain.get(0).when(), latest(chain));
  }

  private StorylinesPart.Step step(EventRow event) {
    boolean card = selection.cards().contains(event);
    return new StorylinesPart.Step(
        Dates.written(event.when()),
        Extracts.shortened(EventCards.headline(event.title()), HEADLINE),
        Phrases.tied(Numbers.count(event.articles(), "article")),
        card ? Anchors.event(event.eventId()) : "");
  }

  private static boolean isFresh(EventRow event) {
    return event.status() != EventStatus.UNCHANGED;
  }

  private static String latest(List<EventRow> chain) {
    return chain.stream().map(EventRow::when).max(Comparator.naturalOrder()).orElse("");
  }

  private static EventRow last(List<EventRow> chain) {
    return chain.get(chain.size() - 1);
  }
}
