package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Anchored;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Gap;
import org.communique.reports.briefing.pdf.Items;
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

  private static final float LABEL_WIDTH = 66;

  /** Brings the side column down to the baseline of the headline. */
  private static final float HEADLINE_DROP = 2.4f;

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
    card.passage()
        .ifPresent(
            passage -> {
              main.add(new Gap(Typography.LINE / 8));
              main.add(Layout.quotation(passage));
              main.add(new Gap(Typography.LINE / 4));
            });
    main.add(new Items(facts(card), LABEL_WIDTH, 0, 0, false));
    Block body =
        Layout.columns(
            Text.of(Role.HEADING_3, Span.of(card.headline(), Typography.HEADLINE)),
            Stack.of(side(card)),
            Stack.of(main));
    Block whole =
        Stack.kept(
            first ? Layout.NOTHING : Layout.hairline(), body, new Gap(Typography.LINE * 0.75f));
    return new Tagged(Role.SECTION, new Anchored(card.anchor(), card.headline(), 1, whole));
  }

  private static List<Block> side(EventsPart.Card card) {
    List<Block> side = new ArrayList<>();
    side.add(new Gap(HEADLINE_DROP));
    side.add(Text.paragraph(Span.of(card.when(), Typography.SMALL_STRONG)));
    if (!card.place().isEmpty()) {
      side.add(Layout.note(card.place()));
    }
    side.add(Text.paragraph(Span.of(card.status(), Typography.STATUS)));
    side.add(Layout.note(card.coverage()));
    return side;
  }

  private static List<Items.Item> facts(EventsPart.Card card) {
    List<Items.Item> facts = new ArrayList<>();
    if (!card.outlets().isEmpty()) {
      facts.add(Layout.labelled(BriefingWording.OUTLETS_LABEL, Layout.note(card.outlets())));
    }
    if (!card.topics().isEmpty()) {
      facts.add(Layout.labelled(BriefingWording.TOPICS_LABEL, Layout.note(card.topics())));
    }
    if (!card.commitments().isEmpty()) {
      List<Block> lines = card.commitments().stream().map(EventsSection::link).toList();
      facts.add(Layout.labelled(BriefingWording.COMMITMENTS_LABEL, Stack.of(lines)));
    }
    return facts;
  }

  private static Block link(Reference reference) {
    return Text.paragraph(
        Span.of(reference.text(), Typography.SMALL_LINK).linked(Link.to(reference.anchor())));
  }
}
