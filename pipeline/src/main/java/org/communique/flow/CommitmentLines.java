package org.communique.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.commitments.Commitment;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.Firmness;
import org.communique.reports.findings.Labelled;
import org.jspecify.annotations.Nullable;

/** A commitment's row: with the topics of its sentences and the events at which it was stated. */
final class CommitmentLines extends DoFn<Commitment, TableLine> {

  private static final long serialVersionUID = 1L;

  private final PCollectionView<Lookup<TopicalStatement>> statements;
  private final PCollectionView<Lookup<EventPlace>> events;

  CommitmentLines(
      PCollectionView<Lookup<TopicalStatement>> statements,
      PCollectionView<Lookup<EventPlace>> events) {
    this.statements = statements;
    this.events = events;
  }

  @ProcessElement
  public void write(ProcessContext context) {
    Commitment commitment = context.element();
    TreeSet<String> topics = new TreeSet<>();
    TreeSet<String> happenings = new TreeSet<>();
    for (long id : commitment.statementIds()) {
      TopicalStatement stated = context.sideInput(statements).get(id);
      topics.addAll(stated.topics());
      long article = stated.statement().articleId();
      happenings.add(Ids.event(context.sideInput(events).get(article).eventId()));
    }
    CommitmentRow row = row(commitment, List.copyOf(topics), List.copyOf(happenings));
    context.output(TableLine.byHash(commitment.id(), "", CommitmentRow.TABLE.line(row)));
  }

  private static CommitmentRow row(
      Commitment commitment, List<String> topics, List<String> events) {
    return new CommitmentRow(
        Ids.commitment(commitment.id()),
        commitment.actors(),
        commitment.parties(),
        commitment.action(),
        topics,
        Labelled.parse(Firmness.class, commitment.firmness().name()),
        commitment.deadline(),
        commitment.deadlineText(),
        commitment.quantity(),
        commitment.condition(),
        text(commitment.firstStated()),
        text(commitment.lastStated()),
        commitment.statementIds().size(),
        commitment.sources(),
        events,
        Labelled.parse(CommitmentStatus.class, commitment.status().name()),
        commitment.leadQuote());
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
