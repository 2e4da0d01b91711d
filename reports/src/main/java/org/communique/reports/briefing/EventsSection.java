package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Anchored;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Gap;
import org.communique.reports.briefing.pdf.Link;
import org.communique.reports.briefing.pdf.Role;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.Stack;
import org.communique.reports.briefing.pdf.Tagged;
import org.communique.reports.briefing.pdf.Text;
import org.communique.reports.content.Anchors;
import org.communique.reports.content.Briefing.Reference;
import org.communique.reports.content.BriefingWording;
import org.communique.reports.content.EventsPart;

/** The events with news, a card each. */
final class EventsSection {

  private EventsSection() {}

  static Block of(EventsPart part) {
    List<Block> blocks = new ArrayList<>();
    for (EventsPart.Card card : part.cards()) {
      blocks.add(card(card, blocks.isEmpty()));
    }
    blocks.addAll(Layout.more(part.more()));
    return Layout.section(Anchors.EVENTS, BriefingWording.EVENTS, part.intro(), blocks);
  }

  private static Block card(EventsPart.Card card, boolean first) {
    List<Block> main = new ArrayList<>();
    card.passage().ifPresent(passage -> main.add(Layout.quotation(passage)));
    main.add(
        Text.paragraph(
            Span.of(card.coverage(), Typography.SMALL_STRONG),
            Span.of(card.outlets().isEmpty() ? "" : ": " + card.outlets(), Typography.SMALL)));
    if (!card.topics().isEmpty()) {
      main.add(labelled(BriefingWording.TOPICS_LABEL, card.topics()));
    }
    if (!card.commitments().isEmpty()) {
      main.add(commitments(card.commitments()));
    }
    Block body =
        Layout.columns(
            Text.of(Role.HEADING_3, Span.of(card.headline(), Typography.HEADLINE)),
            Stack.of(
                List.of(
                    new Gap(2.4f),
                    Text.paragraph(Span.of(card.when(), Typography.SMALL_STRONG)),
                    Text.paragraph(Span.of(card.status(), Typography.STATUS)))),
            Stack.of(main));
    Block whole =
        Stack.kept(
            first ? Layout.NOTHING : Layout.hairline(), body, new Gap(Typography.LINE * 0.75f));
    return new Tagged(Role.SECTION, new Anchored(card.anchor(), card.headline(), 1, whole));
  }

  private static Text labelled(String label, String text) {
    return Text.paragraph(
        Span.of(label + "  ", Typography.SMALL_STRONG), Span.of(text, Typography.SMALL));
  }

  private static Text commitments(List<Reference> references) {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(BriefingWording.COMMITMENTS_LABEL + "  ", Typography.SMALL_STRONG));
    for (Reference reference : references) {
      if (spans.size() > 1) {
        spans.add(Span.of("; ", Typography.SMALL));
      }
      spans.add(
          Span.of(reference.text(), Typography.SMALL_LINK).linked(Link.to(reference.anchor())));
    }
    return Text.of(Role.PARAGRAPH, spans);
  }
}
