package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Anchored;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Gap;
import org.communique.reports.briefing.pdf.Headed;
import org.communique.reports.briefing.pdf.Link;
import org.communique.reports.briefing.pdf.Role;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.Stack;
import org.communique.reports.briefing.pdf.Text;
import org.communique.reports.content.Anchors;
import org.communique.reports.content.BriefingWording;
import org.communique.reports.content.CommitmentsPart;

/** Who has undertaken what: what moved tonight, and the ledger. */
final class CommitmentsSection {

  private CommitmentsSection() {}

  static Block moved(CommitmentsPart part) {
    List<Block> blocks = new ArrayList<>();
    for (CommitmentsPart.Group group : part.moved()) {
      blocks.add(titled(group.title(), entries(group.entries()), group.more()));
    }
    return Layout.section(Anchors.COMMITMENTS, BriefingWording.COMMITMENTS, part.intro(), blocks);
  }

  static Block ledger(CommitmentsPart part) {
    if (part.ledger().isEmpty()) {
      return Layout.NOTHING;
    }
    List<Block> blocks = new ArrayList<>();
    for (CommitmentsPart.Ledger ledger : part.ledger()) {
      blocks.add(titled(ledger.party(), entries(ledger.entries()), ledger.more()));
    }
    blocks.addAll(Layout.more(part.more()));
    return Layout.section(
        Anchors.LEDGER, BriefingWording.LEDGER, BriefingWording.LEDGER_INTRO, blocks);
  }

  private static Block titled(String title, List<Block> entries, String more) {
    List<Block> body = new ArrayList<>(entries);
    body.addAll(Layout.more(more));
    body.add(new Gap(Typography.LINE));
    Block heading =
        Stack.of(
            List.of(
                Layout.main(Text.of(Role.HEADING_3, Span.of(title, Typography.SUBHEAD))),
                new Gap(Typography.LINE / 4)));
    return new Headed(heading, Stack.of(body));
  }

  private static List<Block> entries(List<CommitmentsPart.Entry> entries) {
    List<Block> blocks = new ArrayList<>();
    for (CommitmentsPart.Entry entry : entries) {
      if (!blocks.isEmpty()) {
        blocks.add(new Gap(Typography.LINE / 2));
      }
      blocks.add(entry.full() ? new Anchored(entry.anchor(), entry(entry)) : entry(entry));
    }
    return blocks;
  }

  private static Block entry(CommitmentsPart.Entry entry) {
    String colon = entry.actors().isEmpty() ? "" : ": ";
    Text undertaking =
        Text.paragraph(
            Span.of(entry.actors() + colon, Typography.STRONG),
            Span.of(entry.action(), Typography.BODY));
    Block side =
        Stack.of(
            List.of(
                Text.paragraph(Span.of(entry.deadline(), Typography.SMALL_STRONG)),
                Text.paragraph(Span.of(entry.firmness(), Typography.SMALL))));
    List<Block> rest = entry.full() ? evidence(entry) : List.of(reference(entry));
    return Stack.kept(Layout.columns(undertaking, side, Stack.of(rest)));
  }

  private static List<Block> evidence(CommitmentsPart.Entry entry) {
    List<Block> blocks = new ArrayList<>();
    if (!entry.quote().text().isEmpty()) {
      blocks.add(Layout.quotation(entry.quote()));
    }
    if (!entry.details().isEmpty()) {
      blocks.add(Layout.note(BriefingWording.sentence(entry.details())));
    }
    return blocks;
  }

  private static Block reference(CommitmentsPart.Entry entry) {
    return Text.paragraph(
        Span.of(BriefingWording.toldAbove(entry.status()), Typography.SMALL_LINK)
            .linked(Link.to(entry.anchor())));
  }
}
