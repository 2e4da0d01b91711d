package org.communique.flow;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.article.ArticleId;
import org.communique.copies.CopyMembership;
import org.communique.reports.findings.MentionRow;
import org.communique.topics.Mention;

/** A mention's row. */
final class MentionLines extends DoFn<Mention, TableLine> {

  private static final long serialVersionUID = 1L;

  private final PCollectionView<Lookup<CopyMembership>> copies;
  private final PCollectionView<Lookup<EventPlace>> events;

  MentionLines(
      PCollectionView<Lookup<CopyMembership>> copies, PCollectionView<Lookup<EventPlace>> events) {
    this.copies = copies;
    this.events = events;
  }

  @ProcessElement
  public void write(ProcessContext context) {
    Mention mention = context.element();
    long original = context.sideInput(copies).get(mention.articleId()).groupId();
    MentionRow row =
        new MentionRow(
            mention.topic(),
            ArticleId.text(mention.articleId()),
            Ids.event(context.sideInput(events).get(original).eventId()),
            mention.sentenceNo(),
            mention.start(),
            mention.end(),
            mention.text());
    String order =
        String.format("%08d%08d%s", mention.sentenceNo(), mention.start(), mention.topic());
    context.output(TableLine.byHash(mention.articleId(), order, MentionRow.TABLE.line(row)));
  }
}
