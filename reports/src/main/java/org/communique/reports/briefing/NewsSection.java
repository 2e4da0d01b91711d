package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Gap;
import org.communique.reports.briefing.pdf.Items;
import org.communique.reports.briefing.pdf.Link;
import org.communique.reports.briefing.pdf.Role;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.Stack;
import org.communique.reports.briefing.pdf.Text;
import org.communique.reports.content.Anchors;
import org.communique.reports.content.BriefingWording;
import org.communique.reports.content.NewsPart;

/** What came since the last briefing, to be read in half a minute. */
final class NewsSection {

  private static final float DATES_WIDTH = 82;

  private NewsSection() {}

  static Block of(NewsPart part) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Layout.aligned());
    if (!part.note().isEmpty()) {
      blocks.add(Text.paragraph(Span.of(part.note(), Typography.BODY)));
    }
    for (NewsPart.Group group : part.groups()) {
      if (blocks.size() > 1) {
        blocks.add(new Gap(Typography.LINE / 2));
      }
      blocks.add(Text.of(Role.HEADING_3, Span.of(group.title(), Typography.SUBHEAD)));
      blocks.add(lines(group));
      if (!group.more().isEmpty()) {
        blocks.add(Layout.note(group.more()));
      }
    }
    return Layout.sectionBeside(Anchors.NEWS, BriefingWording.NEWS, Stack.of(blocks));
  }

  private static Block lines(NewsPart.Group group) {
    List<Items.Item> items = new ArrayList<>();
    for (NewsPart.Line line : group.lines()) {
      items.add(
          new Items.Item(
              Text.of(Role.SPAN, Span.of(line.when(), Typography.SMALL)), headline(line)));
    }
    return new Items(items, DATES_WIDTH, 0, 0, false);
  }

  private static Text headline(NewsPart.Line line) {
    Span headline =
        line.anchor().isEmpty()
            ? Span.of(line.headline(), Typography.BODY)
            : Span.of(line.headline(), Typography.BODY.with(Typography.ACCENT))
                .linked(Link.to(line.anchor()));
    return Text.paragraph(headline);
  }
}
