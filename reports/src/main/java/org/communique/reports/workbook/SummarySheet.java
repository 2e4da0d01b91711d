package org.communique.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.communique.reports.content.sheets.LiveNumber;
import org.communique.reports.content.sheets.Summary;
import org.communique.reports.content.sheets.Summary.KeyFigure;
import org.communique.reports.content.sheets.Summary.PartyLine;
import org.communique.reports.content.sheets.Summary.TopicLine;
import org.communique.reports.style.Look;
import org.communique.reports.style.Palette;
import org.communique.reports.style.SheetType;

/** Draws the first sheet: key figures, news, topics and commitments, with charts beside them. */
final class SummarySheet {

  private static final int FIRST_CHART_COLUMN = 8;
  private static final int LAST_CHART_COLUMN = 17;
  private static final int CHART_ROWS = 15;

  /** Topics whose bars can still be told apart in a chart of this height. */
  private static final int MAX_CHARTED = 8;

  private static final int TREND_COLUMN = 1 + Summary.TOPIC_HEADER.size();
  private static final int NUMBER_WIDTH = 15;

  /** Bold capitals in a cell with an indent: fewer fit than its width says. */
  private static final int HEADER_CHARACTERS = 11;

  /** Parties whose names, on two lines at most, fit beside their bars. */
  private static final int MAX_PARTIES_CHARTED = 6;

  private final PlainSheet sheet;
  private final Summary summary;
  private final MonthsSheet months;
  private final List<Chart> charts = new ArrayList<>();
  private int next = 3;

  SummarySheet(PlainSheet sheet, Summary summary, MonthsSheet months) {
    this.sheet = sheet;
    this.summary = summary;
    this.months = months;
  }

  void draw() {
    sheet.widths(
        30,
        NUMBER_WIDTH,
        NUMBER_WIDTH,
        NUMBER_WIDTH,
        NUMBER_WIDTH,
        NUMBER_WIDTH,
        17,
        3,
        9,
        9,
        9,
        9,
        9,
        9,
        9,
        9,
        9);
    sheet.head(summary.title(), summary.note());
    summary.figures().forEach(this::figures);
    next++;
    news();
    topics();
    parties();
    sheets();
    months.chart().ifPresent(charts::add);
    drawCharts();
    Pages.set(sheet.sheet());
    sheet.sheet().getPrintSetup().setFitHeight((short) 1);
    sheet.sheet().createFreezePane(0, 2);
  }

  private void figures(Summary.FigureRow row) {
    sheet.text(next, 0, row.heading(), Look.HEADING);
    List<KeyFigure> figures = row.figures();
    for (int i = 0; i < figures.size(); i++) {
      KeyFigure figure = figures.get(i);
      sheet.number(next, i + 1, figure.number(), 0, Look.FIGURE);
      sheet.text(next + 1, i + 1, figure.label(), Look.FIGURE_LABEL);
      Name name = sheet.sheet().getWorkbook().createName();
      name.setNameName(figure.name());
      name.setRefersToFormula(sheet.address(next, i + 1));
    }
    sheet.height(next, SheetType.FIGURE_POINTS * 1.5f);
    next += 2;
  }

  private void news() {
    heading("New and updated events");
    for (Summary.NewsLine line : summary.news()) {
      sheet.text(next, 0, line.when() + ", " + line.status(), Look.TEXT);
      sheet.value(next, 1, line.event(), Look.LINK);
      for (int column = 2; column <= TREND_COLUMN; column++) {
        sheet.text(next, column, "", Look.TEXT);
      }
      next++;
    }
    note(summary.newsNote());
  }

  private void topics() {
    heading("Topics");
    int header = next;
    header("Topic", Summary.TOPIC_HEADER);
    sheet.text(header, TREND_COLUMN, "Trend by month", Look.HEADER);
    for (TopicLine line : summary.topics()) {
      line(line.topic(), line.numbers());
      sheet.text(next - 1, TREND_COLUMN, "", Look.TEXT);
    }
    if (!summary.topics().isEmpty()) {
      trends(header + 1);
      charts.add(topicChart(header));
    }
    note(summary.topicsNote());
  }

  private void trends(int firstRow) {
    Map<String, String> ranges = new TreeMap<>();
    for (int i = 0; i < summary.topics().size(); i++) {
      String cell = new CellReference(firstRow + i, TREND_COLUMN).formatAsString();
      months.topicRange(i).ifPresent(range -> ranges.put(cell, range));
    }
    Sparklines.add(sheet.sheet(), ranges);
  }

  private Chart topicChart(int header) {
    List<TopicLine> first =
        summary.topics().subList(0, Math.min(MAX_CHARTED, summary.topics().size()));
    List<String> names = first.stream().map(TopicLine::topic).toList();
    List<List<LiveNumber>> lines = first.stream().map(TopicLine::numbers).toList();
    return new Chart(
        "Topics: mentions in all articles, in unique articles, and events",
        "Bars for each topic; the same numbers stand in the table on the left.",
        false,
        false,
        names,
        sheet.range(header + 1, 0, header + names.size(), 0),
        List.of(
            series(header, 1, Summary.TOPIC_HEADER, lines, Palette.ACCENT_SOFT),
            series(header, 2, Summary.TOPIC_HEADER, lines, Palette.ACCENT),
            series(header, 5, Summary.TOPIC_HEADER, lines, Palette.MUTED)));
  }

  private void parties() {
    heading("Commitments by party");
    int header = next;
    header("Party", Summary.PARTY_HEADER);
    summary.parties().forEach(line -> line(line.party(), line.numbers()));
    if (!summary.parties().isEmpty()) {
      charts.add(partyChart(header));
    }
    note(summary.partiesNote());
  }

  private void sheets() {
    heading("In this workbook");
    for (Summary.SheetLine line : summary.sheets()) {
      sheet.value(next, 0, line.name(), Look.LINK);
      sheet.text(next, 1, line.what(), Look.TEXT);
      for (int column = 2; column <= TREND_COLUMN; column++) {
        sheet.text(next, column, "", Look.TEXT);
      }
      next++;
    }
  }

  private Chart partyChart(int header) {
    List<PartyLine> first =
        summary.parties().subList(0, Math.min(MAX_PARTIES_CHARTED, summary.parties().size()));
    List<String> names = first.stream().map(PartyLine::party).toList();
    List<List<LiveNumber>> lines = first.stream().map(PartyLine::numbers).toList();
    List<Palette> colors =
        List.of(Palette.ACCENT, Palette.ACCENT_MID, Palette.ACCENT_SOFT, Palette.ACCENT_FAINT);
    return new Chart(
        "Commitments by party, the firmest first",
        "A bar for each party, the firmest commitments first; the same numbers stand in the table.",
        false,
        true,
        names,
        sheet.range(header + 1, 0, header + names.size(), 0),
        IntStream.range(0, colors.size())
            .mapToObj(i -> series(header, 1 + i, Summary.PARTY_HEADER, lines, colors.get(i)))
            .toList());
  }

  private Chart.Series series(
      int header, int column, List<String> titles, List<List<LiveNumber>> lines, Palette color) {
    return new Chart.Series(
        titles.get(column - 1),
        sheet.address(header, column),
        values(lines, column - 1),
        sheet.range(header + 1, column, header + lines.size(), column),
        color);
  }

  private static List<Long> values(List<List<LiveNumber>> lines, int number) {
    return lines.stream().map(line -> line.get(number).value()).toList();
  }

  private void drawCharts() {
    int top = 2;
    for (Chart chart : charts) {
      new ChartPainter(sheet.sheet())
          .draw(chart, FIRST_CHART_COLUMN, top, LAST_CHART_COLUMN, top + CHART_ROWS);
      top += CHART_ROWS + 1;
    }
  }

  private void heading(String text) {
    sheet.text(next, 0, text, Look.HEADING);
    sheet.height(next, SheetType.HEADING_POINTS * 1.6f);
    next++;
  }

  private void header(String first, List<String> numbers) {
    sheet.text(next, 0, first, Look.HEADER);
    for (int i = 0; i < numbers.size(); i++) {
      sheet.text(next, i + 1, numbers.get(i), Look.HEADER_RIGHT);
    }
    int lines =
        numbers.stream().mapToInt(n -> RowHeight.lines(n, HEADER_CHARACTERS)).max().orElse(1);
    sheet.height(next, RowHeight.points(lines));
    next++;
  }

  private void line(String label, List<LiveNumber> numbers) {
    sheet.text(next, 0, label, Look.TEXT);
    for (int i = 0; i < numbers.size(); i++) {
      sheet.number(next, i + 1, numbers.get(i), 0, Look.COUNT);
    }
    next++;
  }

  private void note(String text) {
    if (!text.isEmpty()) {
      sheet.text(next, 0, text, Look.NOTE);
      next++;
    }
    next++;
  }
}
