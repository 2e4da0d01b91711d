package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Gap;
import org.communique.reports.briefing.pdf.Headed;
import org.communique.reports.briefing.pdf.Items;
import org.communique.reports.briefing.pdf.Link;
import org.communique.reports.briefing.pdf.Role;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.Stack;
import org.communique.reports.briefing.pdf.Text;
import org.communique.reports.content.Anchors;
import org.communique.reports.content.BriefingWording;
import org.communique.reports.content.StorylinesPart;

/** Timelines of matters with more than one event. */
final class StorylinesSection {

  private StorylinesSection() {}

  static Block of(StorylinesPart part) {
    List<Block> blocks = new ArrayList<>();
    for (StorylinesPart.Storyline storyline : part.storylines()) {
      blocks.add(timeline(storyline));
    }
    blocks.addAll(Layout.more(part.more()));
    return Layout.section(Anchors.STORYLINES, BriefingWording.STORYLINES, part.intro(), blocks);
  }

  private static Block timeline(StorylinesPart.Storyline storyline) {
    List<Items.Item> items = new ArrayList<>();
    for (StorylinesPart.Step step : storyline.steps()) {
      items.add(
          new Items.Item(
              Text.of(Role.SPAN, Span.of(step.when(), Typography.SMALL_STRONG)), event(step)));
    }
    List<Block> body = new ArrayList<>();
    if (!storyline.earlier().isEmpty()) {
      body.add(Layout.main(Layout.note(storyline.earlier())));
    }
    body.add(new Items(items, Typography.SIDE_WIDTH, Typography.GUTTER, 0, true));
    body.add(new Gap(Typography.LINE));
    Text title = Text.of(Role.HEADING_3, Span.of(storyline.title(), Typography.SUBHEAD));
    return new Headed(
        Stack.of(List.of(Layout.main(title), new Gap(Typography.LINE / 4))), Stack.kept(body));
  }

  private static Text event(StorylinesPart.Step step) {
    Span headline =
        step.anchor().isEmpty()
            ? Span.of(step.headline(), Typography.BODY)
            : Span.of(step.headline(), Typography.BODY.with(Typography.ACCENT))
                .linked(Link.to(step.anchor()));
    return Text.paragraph(headline, Span.of("  " + step.coverage(), Typography.SMALL));
  }
}
