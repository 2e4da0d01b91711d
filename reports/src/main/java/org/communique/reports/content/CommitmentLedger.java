package org.communique.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.StatementRow;
import org.jspecify.annotations.Nullable;

/** Composes the commitments: what moved, told in full, then all of them by party. */
final class CommitmentLedger {

  private static final int ACTION = 240;
  private static final int QUOTE = 420;

  private final Gathered gathered;
  private final Selection selection;

  private CommitmentLedger(Gathered gathered, Selection selection) {
    this.gathered = gathered;
    this.selection = selection;
  }

  static CommitmentsPart compose(Gathered gathered, Selection selection) {
    return new CommitmentLedger(gathered, selection).compose();
  }

  private CommitmentsPart compose() {
    int hiddenParties = selection.parties().size() - selection.ledger().size();
    List<CommitmentStatus> missing =
        Selection.NEWS.stream().filter(status -> !isThere(status)).toList();
    return new CommitmentsPart(
        CommitmentWording.commitmentsIntro(gathered.commitments().size(), missing),
        Selection.NEWS.stream().filter(this::isThere).map(this::group).toList(),
        selection.ledger().entrySet().stream().map(this::ledger).toList(),
        Phrases.more(hiddenParties, "party", "parties"));
  }

  private boolean isThere(CommitmentStatus status) {
    return !selection.moved().getOrDefault(status, List.of()).isEmpty();
  }

  private CommitmentsPart.Group group(CommitmentStatus status) {
    List<CommitmentRow> rows = selection.moved().getOrDefault(status, List.of());
    List<CommitmentRow> shown = Selection.first(Selection.MOVED, rows);
    return new CommitmentsPart.Group(
        CommitmentWording.groupTitle(status, rows.size()),
        shown.stream().map(row -> entry(row, true)).toList(),
        Phrases.more(rows.size() - shown.size(), "commitment", "commitments"));
  }

  private CommitmentsPart.Ledger ledger(Map.Entry<String, List<CommitmentRow>> party) {
    int all = selection.parties().getOrDefault(party.getKey(), List.of()).size();
    return new CommitmentsPart.Ledger(
        CommitmentWording.party(party.getValue().get(0)),
        party.getValue().stream().map(row -> entry(row, !toldAbove(row))).toList(),
        Phrases.more(all - party.getValue().size(), "commitment", "commitments"));
  }

  private boolean toldAbove(CommitmentRow row) {
    List<CommitmentRow> moved = selection.moved().getOrDefault(row.status(), List.of());
    return Selection.first(Selection.MOVED, moved).contains(row);
  }

  private CommitmentsPart.Entry entry(CommitmentRow row, boolean full) {
    String actors = CommitmentWording.who(row);
    String action = Extracts.shortened(row.action(), ACTION);
    return new CommitmentsPart.Entry(
        Anchors.commitment(row.commitmentId()),
        full,
        CommitmentWording.deadline(row.deadline(), row.status()),
        CommitmentWording.firmness(row),
        CommitmentWording.status(row.status()),
        Phrases.capitalised(actors),
        actors.isEmpty() ? Phrases.capitalised(action) : action,
        quote(row),
        details(row));
  }

  private EventsPart.Passage quote(CommitmentRow row) {
    StatementRow lead = leadStatement(row);
    ArticleRow article = lead == null ? null : gathered.article(lead.articleId());
    if (lead == null || article == null) {
      String text = Extracts.shortened(row.leadQuote(), QUOTE);
      return new EventsPart.Passage(text, "", Phrases.names(row.sources()), "");
    }
    return new EventsPart.Passage(
        Extracts.shortened(lead.quote(), QUOTE),
        article.language(),
        Phrases.byline(article),
        article.url());
  }

  /** The statement quoted: of a changed commitment the first to give the present deadline. */
  private @Nullable StatementRow leadStatement(CommitmentRow row) {
    List<StatementRow> statements = gathered.statements(row.commitmentId());
    if (row.status() == CommitmentStatus.CHANGED) {
      Optional<StatementRow> present =
          statements.stream()
              .filter(statement -> statement.deadline().equals(row.deadline()))
              .min(inTime());
      if (present.isPresent()) {
        return present.get();
      }
    }
    return statements.stream()
        .filter(statement -> statement.quote().equals(row.leadQuote()))
        .findFirst()
        .orElse(statements.isEmpty() ? null : statements.get(0));
  }

  private List<String> details(CommitmentRow row) {
    List<String> details = new ArrayList<>();
    String before = row.status() == CommitmentStatus.CHANGED ? earlierDeadline(row) : "";
    if (!before.isEmpty()) {
      details.add(CommitmentWording.deadlineMoved(before, row.deadline()));
    }
    if (!row.quantity().isBlank()) {
      details.add(Extracts.shortened(row.quantity(), ACTION));
    }
    if (!row.condition().isBlank()) {
      details.add(Extracts.shortened(row.condition(), ACTION));
    }
    return details;
  }

  /** The deadline of the earliest dated statement, where it differs from the present one. */
  private String earlierDeadline(CommitmentRow row) {
    return gathered.statements(row.commitmentId()).stream()
        .filter(statement -> !statement.deadline().isEmpty())
        .min(inTime())
        .map(StatementRow::deadline)
        .filter(deadline -> !deadline.equals(row.deadline()))
        .orElse("");
  }

  private Comparator<StatementRow> inTime() {
    return Comparator.comparing(this::published).thenComparing(StatementRow::statementId);
  }

  private String published(StatementRow statement) {
    ArticleRow article = gathered.article(statement.articleId());
    return article == null || article.published().isEmpty() ? "9999" : article.published();
  }
}
