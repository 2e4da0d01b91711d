package org.communique.flow;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.article.ArticleId;
import org.communique.copies.CopyMembership;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.CopyKind;
import org.communique.reports.findings.Labelled;

/**
 * An article's row: its head, its place among copies and its event, which a copy has from its
 * original.
 */
final class ArticleLines extends DoFn<ArticleHead, TableLine> {

  private static final long serialVersionUID = 1L;

  private final String asOf;
  private final PCollectionView<Lookup<CopyMembership>> copies;
  private final PCollectionView<Lookup<EventPlace>> events;

  ArticleLines(
      FlowSettings settings,
      PCollectionView<Lookup<CopyMembership>> copies,
      PCollectionView<Lookup<EventPlace>> events) {
    this.asOf = settings.asOf().toString();
    this.copies = copies;
    this.events = events;
  }

  @ProcessElement
  public void write(ProcessContext context) {
    ArticleHead head = context.element();
    CopyMembership copy = context.sideInput(copies).get(head.id());
    EventPlace event = context.sideInput(events).get(copy.groupId());
    ArticleRow row =
        new ArticleRow(
            ArticleId.text(head.id()),
            head.origin().file(),
            head.origin().record(),
            head.url(),
            head.source(),
            head.published() == null ? "" : head.published().toString(),
            head.publishedFrom().label(),
            head.language(),
            head.title(),
            head.words(),
            ArticleId.text(copy.groupId()),
            copy.isOriginal() ? "" : ArticleId.text(copy.groupId()),
            Labelled.parse(CopyKind.class, copy.kind().label()),
            copy.isOriginal() ? null : copy.similarity(),
            Ids.event(event.eventId()),
            event.similarity(),
            asOf);
    context.output(TableLine.byHash(head.id(), "", ArticleRow.TABLE.line(row)));
  }
}
