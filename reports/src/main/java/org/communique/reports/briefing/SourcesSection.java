package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Grid;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.Stack;
import org.communique.reports.content.Anchors;
import org.communique.reports.content.BriefingWording;
import org.communique.reports.content.Numbers;
import org.communique.reports.content.SourcesPart;

/** Who was read. */
final class SourcesSection {

  private SourcesSection() {}

  static Block of(SourcesPart part) {
    List<Block> blocks = new ArrayList<>();
    if (!part.outlets().isEmpty()) {
      blocks.add(table(part));
    }
    return Layout.section(Anchors.SOURCES, BriefingWording.SOURCES, part.intro(), blocks);
  }

  private static Block table(SourcesPart part) {
    List<Grid.Column> columns =
        List.of(
            new Grid.Column(BriefingWording.OUTLET_COLUMN, 55, false),
            new Grid.Column(BriefingWording.ARTICLES_COLUMN, 15, true),
            new Grid.Column(BriefingWording.UNIQUE_COLUMN, 15, true),
            new Grid.Column(BriefingWording.EVENTS, 15, true));
    List<List<List<Span>>> rows = new ArrayList<>();
    for (SourcesPart.Outlet outlet : part.outlets()) {
      rows.add(
          List.of(
              List.of(Span.of(outlet.name(), Typography.CELL)),
              number(outlet.articles()),
              number(outlet.unique()),
              number(outlet.events())));
    }
    return new Grid(columns, Typography.TABLE, rows, Stack.of(Layout.more(part.more())));
  }

  private static List<Span> number(int value) {
    return List.of(Span.of(Numbers.written(value), Typography.CELL));
  }
}
