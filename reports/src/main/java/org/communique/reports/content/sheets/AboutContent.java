package org.communique.reports.content.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.communique.reports.content.Dates;
import org.communique.reports.content.Numbers;
import org.communique.reports.content.sheets.About.Line;
import org.communique.reports.content.sheets.About.Section;
import org.communique.reports.findings.Manifest;

/** Writes the explanations. */
final class AboutContent {

  private static final List<Line> DEFINITIONS =
      List.of(
          line(
              "Copy",
              "The same text published again: identical, under another headline, shortened, updated"
                  + " or in another outlet's dress. Two reporters' own texts on one happening are no"
                  + " copies, nor are two instalments of a daily report."),
          line(
              "Unique article",
              "The original of its copy group, or an article without copies. Read is accepted plus"
                  + " rejected; accepted is unique plus copies."),
          line(
              "Event",
              "One happening at a time and a place: a round of talks, a visit, an appointment, the"
                  + " publication of a statement. A preview and a follow-up with news of their own"
                  + " are events of their own."),
          line("Storyline", "A preview, the happening itself and its follow-ups together."),
          line(
              "Mention",
              "One match of a topic's terms in an article that satisfies the topic's query. Counted"
                  + " in all articles, and in unique articles."),
          line(
              "Commitment",
              "Someone one can name has undertaken, or says in public that it will undertake, a"
                  + " future action or reach a target. Demands on others, expectations, forecasts"
                  + " and finished actions are none; nor is a mere date in the diary."),
          line(
              "Statement",
              "One sentence that states a commitment. A commitment stated again is one more"
                  + " statement, not one more commitment."),
          line(
              "Firmness",
              "Agreement: agreed with another party. Pledge: promised in public. Target: a figure"
                  + " or state to reach. Plan: an intention."),
          line(
              "Status of a commitment",
              "New: stated for the first time. Restated: stated again. Changed: with another"
                  + " deadline, amount or condition. Withdrawn: taken back. Overdue: its deadline"
                  + " has passed."));

  private static final List<Line> READING =
      List.of(
          line(
              "Dates",
              "Real dates where the day is known, otherwise the year or month as text. An empty"
                  + " cell means that nothing tells the date; dates are never guessed."),
          line(
              "Text that looks like a formula",
              "In this workbook, text from articles is always a text cell; where it begins with"
                  + " = + - @, a tab or a line break (or the full-width forms of the first four) the"
                  + " cell also carries the text mark, so that editing it does not make it a"
                  + " formula. In the CSV files such a cell begins with an apostrophe; take one"
                  + " apostrophe away to have the text. A text that begins with apostrophes before"
                  + " such a character gets one more, so this is always exact."),
          line(
              "Text that is cut",
              "A cell holds 32,767 characters. Longer text ends with a mark and is complete in the"
                  + " CSV files. Characters that XML does not allow are replaced by \uFFFD."),
          line(
              "Lists",
              "Several values in a cell are separated by a semicolon and a space; a semicolon inside"
                  + " a value is written as a comma."),
          line(
              "Large tables",
              "A table longer than a sheet goes on in a second sheet of the same name. At most"
                  + " 65,530 cells of a sheet are links, the rest is the same text."),
          line(
              "Formulas",
              "The numbers on Summary and Months are formulas over the tables: correct a table and"
                  + " they follow. The charts draw on them."));

  private AboutContent() {}

  static About write(Manifest manifest, List<SheetTable<?>> tables) {
    return new About(
        "About this workbook",
        "Findings of Communiqué on "
            + manifest.title()
            + " as of "
            + Dates.written(manifest.asOf())
            + ".",
        List.of(
            new Section("What was read", List.of(), reading(manifest)),
            new Section("What the words mean", List.of(), DEFINITIONS),
            new Section("How to read the cells", List.of(), READING),
            new Section("Settings", List.of("Setting", "Value", ""), settings(manifest)),
            new Section(
                "Columns",
                List.of("Sheet and column", "Meaning", "In the CSV files"),
                columns(tables))));
  }

  private static List<Line> reading(Manifest manifest) {
    Manifest.Counts counts = manifest.counts();
    return List.of(
        line("Version", "Communiqué " + manifest.programVersion()),
        line("Input", Numbers.count(manifest.inputs().size(), "file") + ", listed in run.json."),
        line(
            "Records",
            Numbers.written(counts.read())
                + " read: "
                + Numbers.written(counts.accepted())
                + " accepted, "
                + Numbers.written(counts.allRejected())
                + " rejected"
                + inBrackets(counts.rejected())
                + "."),
        line(
            "Articles",
            Numbers.written(counts.unique())
                + " unique, "
                + Numbers.count(counts.allCopies(), "copy", "copies")
                + inBrackets(counts.copies())
                + "."
                + remembered(counts.remembered())),
        line("Languages not read in full", languages(manifest.languagesNotAnalysed())),
        line("Comparisons cut short", cut(counts.bucketsCut())));
  }

  private static String remembered(long articles) {
    return articles == 0
        ? ""
        : " The tables also hold " + Numbers.count(articles, "article") + " of earlier runs.";
  }

  private static String languages(Map<String, Long> languages) {
    return languages.isEmpty()
        ? "None."
        : "Counted by topic and grouped into events, but their sentences were not read for commitments"
            + inBrackets(languages)
            + ".";
  }

  private static String cut(long buckets) {
    return buckets == 0
        ? "None."
        : Numbers.count(buckets, "group of alike articles was", "groups of alike articles were")
            + " too large to compare in full.";
  }

  private static String inBrackets(Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return "";
    }
    List<String> parts =
        counts.entrySet().stream()
            .map(e -> e.getKey().replace('_', ' ') + " " + Numbers.written(e.getValue()))
            .toList();
    return " (" + String.join(", ", parts) + ")";
  }

  private static List<Line> settings(Manifest manifest) {
    return manifest.settings().entrySet().stream()
        .map(e -> new Line(e.getKey(), e.getValue(), ""))
        .toList();
  }

  private static List<Line> columns(List<SheetTable<?>> tables) {
    return tables.stream()
        .sorted(Comparator.comparingInt(t -> SheetNames.ORDER.indexOf(t.name())))
        .flatMap(t -> t.columns().stream().map(c -> column(t, c)))
        .toList();
  }

  private static Line column(SheetTable<?> table, SheetColumn<?> column) {
    String field = column.field().isEmpty() ? "" : table.file() + ", " + column.field();
    return new Line(table.name() + ": " + column.title(), column.meaning(), field);
  }

  private static Line line(String term, String text) {
    return new Line(term, text, "");
  }
}
