package org.communique.reports.content.sheets;

import static org.communique.reports.content.sheets.Columns.LOOKED_UP;

import java.util.Comparator;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.StatementRow;

/** Sheets on what was promised: the ledger and the sentences behind it. */
final class CommitmentTables {

  private static final String FIRMNESS = "Agreement, pledge, target or plan, from the firmest down";
  private static final String STATED = FIRMNESS + "; taken back for a withdrawal";
  private static final String STATUS = "New, restated, changed, withdrawn or overdue";
  private static final String WORDING = "The deadline as the sentence puts it";
  private static final String EVENTS = "Titles of the events it was stated at";
  private static final String ID = "Identifier that never changes";

  private final Findings findings;
  private final Lookup lookup;

  CommitmentTables(Findings findings, Lookup lookup) {
    this.findings = findings;
    this.lookup = lookup;
  }

  SheetTable<CommitmentRow> commitments() {
    return new SheetTable<>(
        SheetNames.COMMITMENTS,
        CommitmentRow.TABLE.fileName(),
        "Commitments",
        "One row an undertaking, the last stated first. 'Show' leads to the sentences that state it.",
        "No commitment was found.",
        commitmentColumns().list(),
        CommitmentRow::commitmentId,
        () -> SortedRows.of(CommitmentRow.TABLE, findings.commitments(), Lookup.COMMITMENT_ORDER));
  }

  private Columns<CommitmentRow> commitmentColumns() {
    return new Columns<CommitmentRow>()
        .wrapped("Commitment", 40, "action", "What is to be done", CommitmentRow::action)
        .items("Actors", 26, "actors", "Who has undertaken it", CommitmentRow::actors)
        .label("Firmness", "firmness", FIRMNESS, CommitmentRow::firmness)
        .label("Status", "status", STATUS, CommitmentRow::status)
        .date("Deadline", "deadline", "As precisely as known", CommitmentRow::deadline)
        .wrapped(
            "Quote", 60, "lead_quote", "Sentence that states it best", CommitmentRow::leadQuote)
        .bars("Statements", "statements", "How often it was stated", CommitmentRow::statements)
        .link("Show", 9, LOOKED_UP, "Leads to its statements", CommitmentTables::toStatements)
        .items("Parties", 22, "parties", "The actors' parties", CommitmentRow::parties)
        .wrapped("Deadline in words", 20, "deadline_text", WORDING, CommitmentRow::deadlineText)
        .wrapped("Quantity", 20, "quantity", "How much", CommitmentRow::quantity)
        .wrapped("Condition", 28, "condition", "On what it depends", CommitmentRow::condition)
        .items("Topics", 28, "topics", "Topics of the beat", CommitmentRow::topics)
        .date("First stated", "first_stated", "First dated statement", CommitmentRow::firstStated)
        .date("Last stated", "last_stated", "Last dated statement", CommitmentRow::lastStated)
        .items("Sources", 28, "sources", "Outlets that carried it", CommitmentRow::sources)
        .items("Events", 50, "events", EVENTS, r -> lookup.eventTitles(r.events()))
        .id("Commitment id", "commitment_id", ID, CommitmentRow::commitmentId);
  }

  private static CellValue toStatements(CommitmentRow row) {
    return new CellValue.ToRow("Show", SheetNames.STATEMENTS, row.commitmentId());
  }

  SheetTable<StatementRow> statements() {
    return new SheetTable<>(
        SheetNames.STATEMENTS,
        StatementRow.TABLE.fileName(),
        "Statements",
        "Every sentence that states a commitment, word for word, in the order of commitments.",
        "No statement was found.",
        statementColumns().list(),
        StatementRow::commitmentId,
        () ->
            SortedRows.of(
                StatementRow.TABLE,
                findings.statements(),
                Comparator.comparingInt(
                        (StatementRow row) -> lookup.commitmentRank(row.commitmentId()))
                    .thenComparing(row -> lookup.imprint(row.articleId()).published())
                    .thenComparing(StatementRow::articleId)
                    .thenComparingInt(StatementRow::sentenceNo)
                    .thenComparing(StatementRow::statementId)));
  }

  private Columns<StatementRow> statementColumns() {
    return new Columns<StatementRow>()
        .wrapped("Quote", 70, "quote", "The sentence, word for word", StatementRow::quote)
        .wrapped("Commitment", 40, LOOKED_UP, "What it states", this::action)
        .words("Firmness", 12, "firmness", STATED, CommitmentTables::firmness)
        .date("Deadline", "deadline", "As the sentence says", StatementRow::deadline)
        .wrapped("Speaker", 22, "speaker", "Empty when the article says it", StatementRow::speaker)
        .items("Actors", 26, "actors", "Who has undertaken it", StatementRow::actors)
        .items("Parties", 22, "parties", "The actors' parties", StatementRow::parties)
        .date("Published", LOOKED_UP, "Day of its article", r -> imprint(r).published())
        .text("Source", 22, LOOKED_UP, "Outlet of its article", r -> imprint(r).source())
        .text("Event", 50, LOOKED_UP, "Title of the event", r -> lookup.eventTitle(r.eventId()))
        .count("Sentence", "sentence_no", "From 1", StatementRow::sentenceNo)
        .count("From", "start", "First character in the article's text", StatementRow::start)
        .count("To", "end", "One past the last character", StatementRow::end)
        .id("Statement id", "statement_id", ID, StatementRow::statementId)
        .id("Commitment id", "commitment_id", "Of its commitment", StatementRow::commitmentId)
        .id("Article id", "article_id", "Of its article", StatementRow::articleId)
        .id("Event id", "event_id", "Of its event", StatementRow::eventId);
  }

  private String action(StatementRow row) {
    return lookup.action(row.commitmentId());
  }

  private Lookup.Imprint imprint(StatementRow row) {
    return lookup.imprint(row.articleId());
  }

  private static String firmness(StatementRow row) {
    return row.firmness() == null ? "taken back" : row.firmness().label();
  }
}
