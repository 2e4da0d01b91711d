package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Drawing;
import org.communique.reports.briefing.pdf.Gap;
import org.communique.reports.briefing.pdf.Grid;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.Stack;
import org.communique.reports.briefing.pdf.Type;
import org.communique.reports.chart.BarChart;
import org.communique.reports.content.Anchors;
import org.communique.reports.content.BriefingWording;
import org.communique.reports.content.Numbers;
import org.communique.reports.content.TopicsPart;

/** How loud each topic is: a chart and the numbers behind it. */
final class TopicsSection {

  /** As wide as the text on either paper. */
  private static final float WIDTH = 487;

  private static final float NAMES_WIDTH = Typography.SIDE_WIDTH + Typography.GUTTER;

  /** Characters that fit beside the chart when it begins at the main column. */
  private static final int LONG_NAME = 22;

  private static final float LONG_NAMES_WIDTH = 180;

  private TopicsSection() {}

  static Block of(TopicsPart part) {
    List<Block> blocks = new ArrayList<>();
    if (!part.topics().isEmpty()) {
      blocks.add(chart(part));
      blocks.add(new Gap(Typography.LINE));
      blocks.add(table(part));
    }
    return Layout.section(Anchors.TOPICS, BriefingWording.TOPICS, part.intro(), blocks);
  }

  private static Block chart(TopicsPart part) {
    List<BarChart.Row> rows = new ArrayList<>();
    int longest = 0;
    for (TopicsPart.Topic topic : part.drawn()) {
      rows.add(
          new BarChart.Row(topic.name(), topic.latest(), number(topic.latest()), topic.previous()));
      longest = Math.max(longest, topic.name().length());
    }
    float names = longest > LONG_NAME ? LONG_NAMES_WIDTH : NAMES_WIDTH;
    BarChart chart = new BarChart(WIDTH, names, part.latest(), part.previous(), rows);
    return new Drawing(chart.height(), part.chartText(), chart.shapes(), Typography.CHART);
  }

  private static Block table(TopicsPart part) {
    List<Grid.Column> columns = new ArrayList<>();
    columns.add(new Grid.Column(BriefingWording.TOPIC_COLUMN, 27, false));
    columns.add(new Grid.Column(part.latest(), 14, true));
    if (part.isCompared()) {
      columns.add(new Grid.Column(part.previous(), 14, true));
      columns.add(new Grid.Column(BriefingWording.CHANGE_COLUMN, 9, true));
    }
    columns.add(new Grid.Column(BriefingWording.WITH_COPIES_COLUMN, 12, true));
    columns.add(new Grid.Column(BriefingWording.UNIQUE_ARTICLES_COLUMN, 14, true));
    columns.add(new Grid.Column(BriefingWording.EVENTS, 9, true));
    List<List<List<Span>>> rows = new ArrayList<>();
    for (TopicsPart.Topic topic : part.topics()) {
      rows.add(row(topic, part.isCompared()));
    }
    return new Grid(columns, Typography.TABLE, rows, Stack.of(Layout.more(part.notes())));
  }

  private static List<List<Span>> row(TopicsPart.Topic topic, boolean compared) {
    List<List<Span>> row = new ArrayList<>();
    row.add(cell(topic.name(), Typography.CELL));
    row.add(cell(number(topic.latest()), Typography.CELL_STRONG));
    if (compared) {
      row.add(cell(number(topic.previous()), Typography.CELL));
      row.add(cell(Numbers.change(topic.change()), Typography.CELL));
    }
    row.add(cell(number(topic.all()), Typography.CELL));
    row.add(cell(number(topic.articles()), Typography.CELL));
    row.add(cell(number(topic.events()), Typography.CELL));
    return row;
  }

  private static List<Span> cell(String text, Type type) {
    return List.of(Span.of(text, type));
  }

  private static String number(int value) {
    return Numbers.written(value);
  }
}
