package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Items;
import org.communique.reports.briefing.pdf.Places;
import org.communique.reports.briefing.pdf.Role;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.Text;
import org.communique.reports.content.Anchors;
import org.communique.reports.content.BriefingWording;
import org.communique.reports.content.MethodPart;

/** How the numbers came about. */
final class MethodSection {

  private MethodSection() {}

  static Block of(MethodPart part, Places known) {
    List<Items.Item> items = new ArrayList<>();
    for (MethodPart.Term term : part.terms()) {
      items.add(item(term));
    }
    if (known.replacedCount() > 0) {
      items.add(
          item(
              new MethodPart.Term(
                  BriefingWording.CHARACTERS, BriefingWording.replaced(known.replacedCount()))));
    }
    Block list =
        new Items(items, Typography.SIDE_WIDTH, Typography.GUTTER, Typography.LINE / 4, false);
    return Layout.section(
        Anchors.METHOD, BriefingWording.METHOD, BriefingWording.METHOD_INTRO, List.of(list));
  }

  private static Items.Item item(MethodPart.Term term) {
    return new Items.Item(
        Text.of(Role.SPAN, Span.of(term.name(), Typography.SMALL_STRONG)),
        Text.paragraph(Span.of(term.meaning(), Typography.SMALL_INK)));
  }
}
