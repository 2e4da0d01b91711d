package org.communique.flow;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.beam.sdk.values.KV;
import org.communique.article.ArticleId;
import org.communique.article.Rejection;
import org.communique.commitments.Commitment;
import org.communique.commitments.Statement;
import org.communique.commitments.statements.StatementFinder;
import org.communique.copies.CopyMembership;
import org.communique.reports.findings.Analysis;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.CopyKind;
import org.communique.reports.findings.Firmness;
import org.communique.reports.findings.Labelled;
import org.communique.reports.findings.MentionRow;
import org.communique.reports.findings.RejectedRow;
import org.communique.reports.findings.StatementRow;
import org.communique.reports.findings.Table;
import org.communique.topics.Mention;
import org.jspecify.annotations.Nullable;

/** Domain records as rows of the published tables, with what sorts them. */
final class Rows {

  private Rows() {}

  static KV<Integer, TableLine> article(ArticleHead head, ArticlePlace place, String asOf) {
    CopyMembership copy = place.copy();
    ArticleRow row =
        new ArticleRow(
            ArticleId.text(head.id()),
            head.origin().file(),
            head.origin().record(),
            head.url(),
            head.source(),
            day(head.published()),
            head.publishedFrom().label(),
            head.language(),
            head.title(),
            head.words(),
            ArticleId.text(copy.groupId()),
            copy.isOriginal() ? "" : ArticleId.text(copy.groupId()),
            Labelled.parse(CopyKind.class, copy.kind().name()),
            copy.isOriginal() ? null : copy.similarity(),
            Ids.event(place.eventId()),
            place.eventSimilarity(),
            asOf,
            StatementFinder.reads(head.language()) ? Analysis.FULL : Analysis.NO_COMMITMENTS);
    return byHash(ArticleRow.TABLE, head.id(), "", row);
  }

  static KV<Integer, TableLine> mention(Mention mention, ArticlePlace place) {
    MentionRow row =
        new MentionRow(
            mention.topic(),
            ArticleId.text(mention.articleId()),
            Ids.event(place.eventId()),
            mention.sentenceNo(),
            mention.start(),
            mention.end(),
            mention.text());
    String order =
        HexFormat.of().toHexDigits(mention.sentenceNo())
            + HexFormat.of().toHexDigits(mention.start())
            + mention.topic();
    return byHash(MentionRow.TABLE, mention.articleId(), order, row);
  }

  static KV<Integer, TableLine> statement(
      Statement statement, long commitmentId, ArticlePlace place) {
    StatementRow row =
        new StatementRow(
            Ids.statement(statement.id()),
            Ids.commitment(commitmentId),
            ArticleId.text(statement.articleId()),
            Ids.event(place.eventId()),
            statement.sentenceNo(),
            statement.start(),
            statement.end(),
            statement.quote(),
            statement.actors(),
            statement.parties(),
            statement.speaker(),
            statement.withdrawal() ? null : firmness(statement.firmness().name()),
            statement.deadline());
    return byHash(StatementRow.TABLE, statement.id(), "", row);
  }

  static KV<Integer, TableLine> commitment(
      Commitment commitment, List<String> topics, List<String> events) {
    CommitmentRow row =
        new CommitmentRow(
            Ids.commitment(commitment.id()),
            commitment.actors(),
            commitment.parties(),
            commitment.action(),
            topics,
            firmness(commitment.firmness().name()),
            commitment.deadline(),
            commitment.deadlineText(),
            commitment.quantity(),
            commitment.condition(),
            day(commitment.firstStated()),
            day(commitment.lastStated()),
            commitment.statementIds().size(),
            commitment.sources(),
            events,
            Labelled.parse(CommitmentStatus.class, commitment.status().name()),
            commitment.leadQuote());
    return byHash(CommitmentRow.TABLE, commitment.id(), "", row);
  }

  static KV<Integer, TableLine> rejected(Rejection rejection) {
    RejectedRow row =
        new RejectedRow(
            rejection.origin().file(),
            rejection.origin().record(),
            rejection.reason().code(),
            rejection.detail());
    String order = rejection.origin().file() + "\u0000" + rejection.origin().record();
    return TableLine.of(RejectedRow.TABLE.name(), order, RejectedRow.TABLE.line(row));
  }

  /** Not a published table: the manifest's list of inputs is made of these. */
  static KV<Integer, TableLine> input(FileRead read) {
    return TableLine.of(TableFiles.INPUTS, read.file().name(), read.json() + "\n");
  }

  static <T> KV<Integer, TableLine> byHash(Table<T> table, long id, String rest, T row) {
    return TableLine.byHash(table.name(), id, rest, table.line(row));
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static Firmness firmness(String name) {
    return Labelled.parse(Firmness.class, name);
  }
}
