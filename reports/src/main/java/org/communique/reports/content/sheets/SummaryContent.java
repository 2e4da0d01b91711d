package org.communique.reports.content.sheets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.reports.content.Dates;
import org.communique.reports.content.Numbers;
import org.communique.reports.content.sheets.Summary.FigureRow;
import org.communique.reports.content.sheets.Summary.KeyFigure;
import org.communique.reports.content.sheets.Summary.MonthLine;
import org.communique.reports.content.sheets.Summary.NewsLine;
import org.communique.reports.content.sheets.Summary.PartyLine;
import org.communique.reports.content.sheets.Summary.SheetLine;
import org.communique.reports.content.sheets.Summary.TopicLine;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Firmness;

/** Writes the summary from the totals. */
final class SummaryContent {

  private static final int MAX_NEWS = 8;
  private static final int MAX_TOPICS = 12;
  private static final int MAX_PARTIES = 8;
  private static final int MAX_MONTHS = 24;

  private final Findings findings;
  private final Totals totals;

  SummaryContent(Findings findings, Totals totals) {
    this.findings = findings;
    this.totals = totals;
  }

  /**
   * Writes the summary.
   *
   * @param tables the sheets that follow
   */
  Summary write(List<SheetTable<?>> tables) {
    List<Map.Entry<String, Totals.Topic>> topics = topTopics();
    List<PartyLine> parties = parties();
    List<MonthLine> months = months(topics);
    return new Summary(
        findings.manifest().title(),
        "Findings as of "
            + Dates.written(findings.manifest().asOf())
            + ", counted from the tables behind this sheet. What the words mean is under About.",
        List.of(readingFigures(), eventFigures(), commitmentFigures()),
        news(),
        newsNote(),
        topics.stream().map(t -> topicLine(t.getKey(), t.getValue())).toList(),
        topicsNote(topics.size()),
        parties,
        partiesNote(parties.size()),
        months,
        monthsNote(months),
        sheets(tables));
  }

  private static List<SheetLine> sheets(List<SheetTable<?>> tables) {
    Map<String, String> notes = new HashMap<>();
    tables.forEach(table -> notes.put(table.name(), table.note()));
    notes.put(SheetNames.MONTHS, "Articles, events and the topics above, one row a month.");
    notes.put(SheetNames.ABOUT, "What the words mean, the settings, and every column.");
    return SheetNames.ORDER.stream()
        .filter(notes::containsKey)
        .map(name -> new SheetLine(CellValue.ToRow.sheet(name), notes.getOrDefault(name, "")))
        .toList();
  }

  private FigureRow readingFigures() {
    String articles = SheetNames.ARTICLES;
    long copies = totals.articles - totals.originals;
    String all = "COUNTA({table}[Article id])";
    return new FigureRow(
        "Read",
        List.of(
            figure("Articles", LiveNumber.filled(totals.articles, articles, "Article id")),
            figure(
                "Unique articles",
                LiveNumber.equal(totals.originals, articles, "Copy", "original")),
            figure(
                "Copies",
                new LiveNumber(copies, articles, all + "-COUNTIF({table}[Copy],\"original\")")),
            figure(
                "Undated",
                new LiveNumber(totals.undated, articles, all + "-COUNTA({table}[Published])")),
            figure("Rejected", LiveNumber.filled(totals.rejected, SheetNames.REJECTED, "File"))));
  }

  private FigureRow eventFigures() {
    return new FigureRow(
        "Events and topics",
        List.of(
            figure("Events", LiveNumber.filled(totals.events, SheetNames.EVENTS, "Event id")),
            figure("New events", eventsThatAre(EventStatus.NEW)),
            figure("Updated events", eventsThatAre(EventStatus.UPDATED)),
            figure(
                "Mentions", LiveNumber.filled(totals.mentions, SheetNames.MENTIONS, "Article id")),
            figure(
                "Unique mentions",
                new LiveNumber(
                    uniqueMentions(), SheetNames.TOPICS, "SUM({table}[Unique mentions])"))));
  }

  private long uniqueMentions() {
    return totals.topics.values().stream().mapToLong(t -> t.unique).sum();
  }

  private FigureRow commitmentFigures() {
    return new FigureRow(
        "Commitments",
        List.of(
            figure(
                "Commitments",
                LiveNumber.filled(totals.commitments, SheetNames.COMMITMENTS, "Commitment id")),
            figure("New", commitmentsThatAre(CommitmentStatus.NEW)),
            figure("Changed", commitmentsThatAre(CommitmentStatus.CHANGED)),
            figure("Withdrawn", commitmentsThatAre(CommitmentStatus.WITHDRAWN)),
            figure("Overdue", commitmentsThatAre(CommitmentStatus.OVERDUE)),
            figure(
                "Statements",
                LiveNumber.filled(totals.statements, SheetNames.STATEMENTS, "Statement id"))));
  }

  private static KeyFigure figure(String label, LiveNumber number) {
    return new KeyFigure(
        label, "Count_of_" + label.toLowerCase(Locale.ROOT).replace(' ', '_'), number);
  }

  private LiveNumber eventsThatAre(EventStatus status) {
    long value = totals.eventStates.getOrDefault(status, 0L);
    return LiveNumber.equal(value, SheetNames.EVENTS, "Status", status.label());
  }

  private LiveNumber commitmentsThatAre(CommitmentStatus status) {
    long value = totals.commitmentStates.getOrDefault(status, 0L);
    return LiveNumber.equal(value, SheetNames.COMMITMENTS, "Status", status.label());
  }

  /** The largest happenings among the new and updated, then the latest. */
  private List<NewsLine> news() {
    Comparator<EventRow> order =
        Comparator.comparing(EventRow::status)
            .thenComparing(Comparator.comparingInt(EventRow::uniqueArticles).reversed())
            .thenComparing(Lookup.EVENT_ORDER);
    try (Stream<EventRow> rows = findings.events()) {
      return rows.filter(row -> row.status() != EventStatus.UNCHANGED)
          .sorted(order)
          .limit(MAX_NEWS)
          .map(SummaryContent::newsLine)
          .toList();
    }
  }

  private static NewsLine newsLine(EventRow row) {
    return new NewsLine(
        row.when().isEmpty() ? "Undated" : Dates.written(row.when()),
        row.status().label(),
        new CellValue.ToRow(row.title(), SheetNames.EVENTS, row.eventId()));
  }

  private String newsNote() {
    long news = totals.events - totals.eventStates.getOrDefault(EventStatus.UNCHANGED, 0L);
    return left("event", (int) Math.max(0, news - MAX_NEWS), news == 0 ? "Nothing new." : "");
  }

  private static String left(String what, int count, String none) {
    return count > 0 ? "And " + Numbers.count(count, "more " + what) + "." : none;
  }

  private List<Map.Entry<String, Totals.Topic>> topTopics() {
    return totals.topics.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Totals.Topic>>comparingLong(t -> -t.getValue().unique)
                .thenComparing(Map.Entry::getKey))
        .limit(MAX_TOPICS)
        .toList();
  }

  private String topicsNote(int shown) {
    String none = shown == 0 ? "No topic was mentioned." : "";
    return left("topic", totals.topics.size() - shown, none);
  }

  private static TopicLine topicLine(String name, Totals.Topic topic) {
    return new TopicLine(
        name,
        List.of(
            topicSum(topic.mentions, "Mentions"),
            topicSum(topic.unique, "Unique mentions"),
            topicSum(topic.articles, "Articles"),
            topicSum(topic.uniqueArticles, "Unique articles"),
            LiveNumber.listsLine(topic.events, SheetNames.EVENTS, "Topics")));
  }

  private static LiveNumber topicSum(long value, String column) {
    return LiveNumber.sumOfLine(value, SheetNames.TOPICS, "Topic", column);
  }

  private List<PartyLine> parties() {
    return totals.parties.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Map<Firmness, Long>>>comparingLong(
                    p -> -sum(p.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(MAX_PARTIES)
        .map(p -> partyLine(p.getKey(), p.getValue()))
        .toList();
  }

  private static long sum(Map<Firmness, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static PartyLine partyLine(String party, Map<Firmness, Long> counts) {
    List<LiveNumber> numbers = new ArrayList<>();
    for (Firmness firmness : Firmness.values()) {
      numbers.add(
          LiveNumber.listsLine(
              counts.getOrDefault(firmness, 0L),
              SheetNames.COMMITMENTS,
              "Parties",
              "Firmness",
              firmness.label()));
    }
    numbers.add(LiveNumber.listsLine(sum(counts), SheetNames.COMMITMENTS, "Parties"));
    return new PartyLine(party, numbers);
  }

  private String partiesNote(int shown) {
    if (totals.commitments == 0) {
      return "No commitment was found.";
    }
    int hidden = totals.parties.size() - shown;
    String rest =
        hidden == 0 ? "" : " " + Numbers.count(hidden, "party", "parties") + " not shown.";
    return "A commitment of several parties counts for each." + rest;
  }

  /**
   * Every month from the first to the last article, gaps included, the last {@value #MAX_MONTHS} at
   * most; none after the run's own, since such dates are misread.
   */
  private List<MonthLine> months(List<Map.Entry<String, Totals.Topic>> topics) {
    String thisMonth = findings.manifest().asOf().substring(0, "2030-06".length());
    List<String> dated =
        totals.months.keySet().stream().filter(m -> m.compareTo(thisMonth) <= 0).toList();
    List<MonthLine> lines = new ArrayList<>();
    if (dated.isEmpty()) {
      return lines;
    }
    YearMonth last = YearMonth.parse(dated.get(dated.size() - 1));
    YearMonth month = YearMonth.parse(dated.get(0));
    if (month.isBefore(last.minusMonths(MAX_MONTHS - 1L))) {
      month = last.minusMonths(MAX_MONTHS - 1L);
    }
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      lines.add(monthLine(month.toString(), topics));
    }
    return lines;
  }

  private MonthLine monthLine(String month, List<Map.Entry<String, Totals.Topic>> topics) {
    Totals.Month counts = totals.months.getOrDefault(month, new Totals.Month());
    return new MonthLine(
        month,
        List.of(
            ofMonth(counts.articles, SheetNames.ARTICLES, ""),
            ofMonth(counts.unique, SheetNames.ARTICLES, ",{table}[Copy],\"original\""),
            ofMonth(counts.events, SheetNames.EVENTS, "")),
        topics.stream().map(t -> t.getValue().uniqueByMonth.getOrDefault(month, 0L)).toList());
  }

  private static LiveNumber ofMonth(long value, String table, String condition) {
    return new LiveNumber(value, table, "COUNTIFS({table}[Month],{label}" + condition + ")");
  }

  private String monthsNote(List<MonthLine> months) {
    if (months.isEmpty()) {
      return "No article has a date.";
    }
    long shown = months.stream().mapToLong(m -> m.numbers().get(0).value()).sum();
    long left = totals.articles - shown;
    return left == 0
        ? "Every article has its month."
        : Numbers.count(left, "article") + " without a date, or of other months, not counted here.";
  }
}
