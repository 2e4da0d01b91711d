package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Items;
import org.communique.reports.briefing.pdf.Link;
import org.communique.reports.briefing.pdf.Places;
import org.communique.reports.briefing.pdf.Role;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.Stack;
import org.communique.reports.briefing.pdf.Text;
import org.communique.reports.content.Briefing.BriefLine;
import org.communique.reports.content.BriefingWording;

/** What matters tonight, a line each. */
final class InBriefSection {

  private static final String IN_BRIEF = "in-brief";
  private static final float LABEL_WIDTH = 60;

  private InBriefSection() {}

  static Block of(List<BriefLine> lines, Places known) {
    List<Items.Item> items = new ArrayList<>();
    for (BriefLine line : lines) {
      items.add(item(line, known));
    }
    Block list = new Items(items, LABEL_WIDTH, 0, Typography.LINE / 4, false);
    return Layout.sectionBeside(IN_BRIEF, BriefingWording.IN_BRIEF, list);
  }

  private static Items.Item item(BriefLine line, Places known) {
    String page = BriefingWording.seePage(known.page(line.anchor()));
    Text body =
        Text.of(
            Role.PARAGRAPH,
            Span.of(line.text() + " ", Typography.BRIEF),
            Span.of(page, Typography.SMALL_LINK).linked(Link.to(line.anchor())));
    return new Items.Item(
        Text.of(Role.SPAN, Span.of(line.figure(), Typography.FIGURE)),
        Stack.of(List.of(Layout.aligned(), body)));
  }
}
