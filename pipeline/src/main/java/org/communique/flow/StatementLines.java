package org.communique.flow;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.article.ArticleId;
import org.communique.commitments.Statement;
import org.communique.reports.findings.Firmness;
import org.communique.reports.findings.Labelled;
import org.communique.reports.findings.StatementRow;

/** A statement's row. */
final class StatementLines extends DoFn<TopicalStatement, TableLine> {

  private static final long serialVersionUID = 1L;

  private final PCollectionView<Lookup<EventPlace>> events;
  private final PCollectionView<Lookup<LedgerPlace>> ledger;

  StatementLines(
      PCollectionView<Lookup<EventPlace>> events, PCollectionView<Lookup<LedgerPlace>> ledger) {
    this.events = events;
    this.ledger = ledger;
  }

  @ProcessElement
  public void write(ProcessContext context) {
    Statement statement = context.element().statement();
    StatementRow row =
        new StatementRow(
            Ids.statement(statement.id()),
            Ids.commitment(context.sideInput(ledger).get(statement.id()).commitmentId()),
            ArticleId.text(statement.articleId()),
            Ids.event(context.sideInput(events).get(statement.articleId()).eventId()),
            statement.sentenceNo(),
            statement.start(),
            statement.end(),
            statement.quote(),
            statement.actors(),
            statement.parties(),
            statement.speaker(),
            statement.withdrawal()
                ? null
                : Labelled.parse(Firmness.class, statement.firmness().name()),
            statement.deadline());
    context.output(TableLine.byHash(statement.id(), "", StatementRow.TABLE.line(row)));
  }
}
