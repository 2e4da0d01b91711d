package org.communique.reports.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.reports.content.Briefing.BriefLine;
import org.communique.reports.content.Briefing.Masthead;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Manifest;

/** Puts a briefing together from what was gathered of a run. */
final class BriefingComposer {

  private static final int TITLE = 200;

  private final Gathered gathered;
  private final Selection selection;
  private final Manifest manifest;

  private BriefingComposer(Gathered gathered) {
    this.gathered = gathered;
    this.selection = Selection.of(gathered.events(), gathered.commitments());
    this.manifest = gathered.manifest();
  }

  static Briefing compose(Findings findings) {
    return new BriefingComposer(Gathered.from(findings)).compose();
  }

  private Briefing compose() {
    TopicsPart topics = TopicTable.compose(gathered);
    return new Briefing(
        masthead(),
        inBrief(topics),
        News.compose(gathered, selection),
        EventCards.compose(gathered, selection),
        Storylines.compose(gathered, selection),
        topics,
        CommitmentLedger.compose(gathered, selection),
        SourceTable.compose(gathered),
        Method.compose(gathered));
  }

  private Masthead masthead() {
    LocalDate day = LocalDate.parse(manifest.asOf());
    return new Masthead(
        BriefingWording.KICKER,
        Extracts.shortened(manifest.title(), TITLE),
        day,
        Dates.withWeekday(day),
        InBriefWording.scope(manifest.counts(), outlets(), reach()));
  }

  private int outlets() {
    return (int) gathered.outlets().keySet().stream().filter(name -> !name.isBlank()).count();
  }

  /** First and last day the events were reported on. */
  private String reach() {
    String first =
        gathered.events().stream()
            .map(EventRow::firstPublished)
            .filter(date -> !date.isEmpty())
            .min(String::compareTo)
            .orElse("");
    String last =
        gathered.events().stream()
            .map(EventRow::lastPublished)
            .filter(date -> !date.isEmpty())
            .max(String::compareTo)
            .orElse("");
    return first.isEmpty() ? "" : Dates.range(first, last);
  }

  private List<BriefLine> inBrief(TopicsPart topics) {
    List<BriefLine> lines = new ArrayList<>();
    lines.add(events());
    lines.add(topic(topics));
    lines.add(commitments());
    lines.add(deadlines());
    lines.add(leftOut());
    return lines;
  }

  private BriefLine events() {
    List<EventRow> fresh =
        selection.fresh().stream().filter(e -> e.status() == EventStatus.NEW).toList();
    long updated = selection.fresh().size() - fresh.size();
    String lead = fresh.isEmpty() ? "" : Extracts.shortened(fresh.get(0).title(), 110);
    return new BriefLine(
        Numbers.written(fresh.size()),
        InBriefWording.newEvents(fresh.size(), updated, lead),
        Anchors.EVENTS);
  }

  private static BriefLine topic(TopicsPart topics) {
    int loudest = topics.topics().isEmpty() ? 0 : topics.topics().get(0).latest();
    return new BriefLine(
        Numbers.written(loudest), InBriefWording.loudestTopics(topics), Anchors.TOPICS);
  }

  private BriefLine commitments() {
    List<CommitmentRow> fresh = moved(CommitmentStatus.NEW);
    int changed = moved(CommitmentStatus.CHANGED).size();
    return new BriefLine(
        Numbers.written(fresh.size()),
        InBriefWording.newCommitments(fresh.size(), changed, actors(fresh)),
        Anchors.COMMITMENTS);
  }

  private BriefLine deadlines() {
    List<CommitmentRow> overdue = moved(CommitmentStatus.OVERDUE);
    int withdrawn = moved(CommitmentStatus.WITHDRAWN).size();
    return new BriefLine(
        Numbers.written(overdue.size()),
        InBriefWording.overdueCommitments(overdue.size(), withdrawn, actors(overdue)),
        Anchors.COMMITMENTS);
  }

  private BriefLine leftOut() {
    Manifest.Counts counts = manifest.counts();
    return new BriefLine(
        Numbers.written(counts.allCopies()), InBriefWording.leftOut(counts), Anchors.METHOD);
  }

  private List<CommitmentRow> moved(CommitmentStatus status) {
    return selection.moved().getOrDefault(status, List.of());
  }

  private static List<String> actors(List<CommitmentRow> rows) {
    return rows.stream().flatMap(row -> row.parties().stream()).distinct().sorted().toList();
  }
}
