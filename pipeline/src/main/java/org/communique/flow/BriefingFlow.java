package org.communique.flow;

import java.util.List;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.communique.article.LineCounts;
import org.communique.article.RepeatedLines;
import org.communique.commitments.Commitment;
import org.communique.copies.CopyMembership;
import org.communique.events.Event;
import org.communique.events.EventMember;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.MentionRow;
import org.communique.reports.findings.RejectedRow;
import org.communique.reports.findings.StatementRow;
import org.communique.reports.findings.TopicCountRow;

/**
 * The nightly job from files to sorted table blocks; read {@link #expand} as a table of contents.
 *
 * <p>What it leaves in the work folder is joined by {@link TableFiles}.
 */
public final class BriefingFlow extends PTransform<PBegin, PDone> {

  private static final long serialVersionUID = 1L;

  /** Namespace of the flow's counters. */
  public static final String METRICS = "communique";

  /** Block folder of what became of each input file. */
  static final String INPUTS = "inputs";

  private final FlowSettings settings;
  private final List<InputFile> files;

  public BriefingFlow(FlowSettings settings, List<InputFile> files) {
    this.settings = settings;
    this.files = List.copyOf(files);
  }

  @Override
  public PDone expand(PBegin begin) {
    PCollectionTuple read =
        begin
            .apply("List files", Create.of(files).withCoder(Coders.INPUT_FILE))
            .apply("Read articles", new ReadArticles(settings));
    PCollectionView<RepeatedLines> repeated =
        read.get(ReadArticles.LINES).apply("Learn repeated lines", new LearnLines());
    PCollectionTuple digests =
        read.get(ReadArticles.READ)
            .apply("Digest articles", new DigestArticles(settings, repeated));

    PCollectionView<Lookup<CopyMembership>> copies =
        digests
            .get(DigestArticles.SKETCHES)
            .apply("Find copies", new FindCopies(settings))
            .apply("Share copies", Lookup.share(CopyMembership::id));
    PCollection<Event> events =
        digests.get(DigestArticles.FEATURES).apply("Find events", new FindEvents(settings, copies));
    PCollectionView<Lookup<EventPlace>> places =
        events
            .apply("Place articles", ParDo.of(new PlacesFn()))
            .setCoder(Coders.EVENT_PLACE)
            .apply("Share events", Lookup.share(EventPlace::articleId));
    PCollection<TopicalStatement> statements =
        digests
            .get(DigestArticles.STATEMENTS)
            .apply("Keep originals' statements", KeepLedger.ofOriginals(copies))
            .setCoder(Coders.STATEMENT);
    PCollection<Commitment> commitments =
        statements.apply("Keep the ledger", new KeepLedger(settings));

    writeArticles(digests, copies, places);
    writeEvents(events, digests, copies);
    writeTopics(digests, copies, places);
    writeCommitments(statements, commitments, places);
    write(read.get(ReadArticles.REJECTED), RejectedRow.TABLE.name(), new RejectionLines());
    write(read.get(ReadArticles.READ), INPUTS, new InputLines());
    return PDone.in(begin.getPipeline());
  }

  private void writeArticles(
      PCollectionTuple digests,
      PCollectionView<Lookup<CopyMembership>> copies,
      PCollectionView<Lookup<EventPlace>> places) {
    write(
        digests.get(DigestArticles.HEADS),
        ArticleRow.TABLE.name(),
        new ArticleLines(settings, copies, places),
        copies,
        places);
  }

  private void writeEvents(
      PCollection<Event> events,
      PCollectionTuple digests,
      PCollectionView<Lookup<CopyMembership>> copies) {
    PCollectionView<Lookup<ArticleFacts>> facts =
        digests.get(DigestArticles.FACTS).apply("Share facts", Lookup.share(ArticleFacts::id));
    events
        .apply("Describe events", new DescribeEvents(facts, copies))
        .apply("Write events", new WriteTable(EventRow.TABLE.name(), settings));
  }

  private void writeTopics(
      PCollectionTuple digests,
      PCollectionView<Lookup<CopyMembership>> copies,
      PCollectionView<Lookup<EventPlace>> places) {
    digests
        .get(DigestArticles.TALLIES)
        .apply("Count topics", new CountTopics(copies, places))
        .apply("Write topic counts", new WriteTable(TopicCountRow.TABLE.name(), settings));
    write(
        digests.get(DigestArticles.MENTIONS),
        MentionRow.TABLE.name(),
        new MentionLines(copies, places),
        copies,
        places);
  }

  private void writeCommitments(
      PCollection<TopicalStatement> statements,
      PCollection<Commitment> commitments,
      PCollectionView<Lookup<EventPlace>> places) {
    PCollectionView<Lookup<TopicalStatement>> stated =
        statements.apply("Share statements", Lookup.share(found -> found.statement().id()));
    write(
        commitments,
        CommitmentRow.TABLE.name(),
        new CommitmentLines(stated, places),
        stated,
        places);
    PCollectionView<Lookup<LedgerPlace>> ledger =
        commitments
            .apply("Place statements", ParDo.of(new LedgerFn()))
            .setCoder(Coders.LEDGER_PLACE)
            .apply("Share the ledger", Lookup.share(LedgerPlace::statementId));
    write(
        statements, StatementRow.TABLE.name(), new StatementLines(places, ledger), places, ledger);
  }

  private <T> void write(
      PCollection<T> records, String table, DoFn<T, TableLine> lines, PCollectionView<?>... views) {
    records
        .apply("Rows of " + table, ParDo.of(lines).withSideInputs(views))
        .setCoder(Coders.TABLE_LINE)
        .apply("Write " + table, new WriteTable(table, settings));
  }

  /** Learns which lines each outlet repeats over its pages. */
  private static final class LearnLines
      extends PTransform<PCollection<LineCounts>, PCollectionView<RepeatedLines>> {

    private static final long serialVersionUID = 1L;

    @Override
    public PCollectionView<RepeatedLines> expand(PCollection<LineCounts> counts) {
      return counts
          .apply("Add up", Combine.globally(new SumLines()))
          .apply("Choose", ParDo.of(new ChooseFn()))
          .setCoder(Coders.REPEATED_LINES)
          .apply("Share lines", View.asSingleton());
    }
  }

  private static final class ChooseFn extends DoFn<LineCounts, RepeatedLines> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void choose(@Element LineCounts counts, OutputReceiver<RepeatedLines> out) {
      out.output(counts.repeated());
    }
  }

  private static final class PlacesFn extends DoFn<Event, EventPlace> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void place(@Element Event event, OutputReceiver<EventPlace> out) {
      for (EventMember member : event.members()) {
        out.output(new EventPlace(member.articleId(), event.id(), member.similarity()));
      }
    }
  }

  private static final class LedgerFn extends DoFn<Commitment, LedgerPlace> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void place(@Element Commitment commitment, OutputReceiver<LedgerPlace> out) {
      commitment.statementIds().forEach(id -> out.output(new LedgerPlace(id, commitment.id())));
    }
  }
}
