package org.communique.commitments.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.commitments.Commitment;
import org.communique.commitments.Ids;
import org.communique.commitments.Statement;
import org.communique.commitments.Status;
import org.communique.commitments.words.Amounts;
import org.communique.commitments.words.HanForms;
import org.communique.commitments.words.Terms;
import org.jspecify.annotations.Nullable;

/** Sums up the statements of one commitment. */
final class LedgerLine {

  private static final Comparator<Statement> BY_DAY =
      Comparator.comparing(
              Statement::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparingLong(Statement::id);

  /** Words whose meaning stands in another sentence: "contribute to it", "have that system". */
  private static final Pattern POINTING =
      Pattern.compile(
          "\\b(?:it|them|these|those|such|so|there|the (?:same|former|latter))\\b"
              + "|^(?:\\S{1,20} ){0,2}(?:this|that)\\b"
              + "|\\b(?:in|of|to|for|on|with|from|by|under) (?:this|that)\\b");

  /** Openings of a sentence that says nothing without the one before: "So is its aim of". */
  private static final Pattern GOING_ON =
      Pattern.compile(
          "^[\"\u201c]?(?:So|That|This|Such|These|Those|Both|Also|(?:In|Under|With) (?:it|this|that))\\b");

  /** Openings that stand for somebody, whom the line names beside the quotation. */
  private static final Pattern PRONOUN =
      Pattern.compile("^[\"\u201c]?(?:It|Its|They|Their|He|His|She|Her)\\b");

  /** More content words than these make no action clearer. */
  private static final int FULL_WORDS = 3;

  private LedgerLine() {}

  static Commitment of(List<Statement> group, LocalDate asOf) {
    List<Statement> byDay = group.stream().sorted(BY_DAY).toList();
    Statement lead = lead(byDay);
    List<String> deadlines = values(byDay, Statement::deadline);
    List<String> quantities = quantities(byDay);
    return new Commitment(
        Ids.commitment(byDay.get(0).id()),
        union(group, Statement::actors),
        union(group, Statement::parties),
        lead.action(),
        group.stream().map(Statement::firmness).min(Comparator.naturalOrder()).orElseThrow(),
        String.join("; ", deadlines),
        String.join("; ", values(byDay, Statement::deadlineText)),
        String.join("; ", quantities),
        lead.condition(),
        firstDay(byDay),
        lastDay(byDay),
        group.stream().map(Statement::id).sorted().toList(),
        status(byDay, deadlines, quantities, asOf),
        lead.quote(),
        sources(group));
  }

  /**
   * The statement that says most by itself: that needs no other sentence, with deadline and number
   * and some words of substance, and in the language of the reports; of these the earliest.
   */
  private static Statement lead(List<Statement> byDay) {
    Statement lead = byDay.get(0);
    for (Statement statement : byDay) {
      if (detail(statement) > detail(lead)) {
        lead = statement;
      }
    }
    return lead;
  }

  private static int detail(Statement statement) {
    boolean points = POINTING.matcher(statement.action()).find();
    long words = statement.terms().stream().filter(t -> !t.startsWith(Terms.AROUND)).count();
    return (statement.withdrawal() ? 0 : 12)
        + (points ? 0 : 11)
        + (HanForms.isHan(statement.action()) ? 0 : 8)
        + (statement.deadline().isEmpty() ? 0 : 4)
        + standing(statement.quote())
        + (statement.quantity().isEmpty() ? 0 : 2)
        + (int) Math.min(FULL_WORDS, words);
  }

  /** How well a quotation stands by itself, 0 to 3. */
  private static int standing(String quote) {
    if (GOING_ON.matcher(quote).find()) {
      return 0;
    }
    return PRONOUN.matcher(quote).find() ? 2 : 3;
  }

  private static List<String> values(List<Statement> byDay, Function<Statement, String> field) {
    List<String> values = new ArrayList<>();
    for (Statement statement : byDay) {
      String value = field.apply(statement);
      if (!value.isEmpty() && !values.contains(value)) {
        values.add(value);
      }
    }
    return values;
  }

  /** The amounts that were named, each as its fullest wording. */
  private static List<String> quantities(List<Statement> byDay) {
    List<String> quantities = new ArrayList<>();
    for (String value : values(byDay, Statement::quantity)) {
      int same = 0;
      while (same < quantities.size() && Amounts.differ(quantities.get(same), value)) {
        same++;
      }
      if (same == quantities.size()) {
        quantities.add(value);
      } else if (value.length() > quantities.get(same).length()) {
        quantities.set(same, value);
      }
    }
    return quantities;
  }

  private static List<String> union(
      List<Statement> group, Function<Statement, List<String>> field) {
    TreeSet<String> all = new TreeSet<>();
    group.forEach(s -> all.addAll(field.apply(s)));
    return List.copyOf(all);
  }

  private static List<String> sources(List<Statement> group) {
    TreeSet<String> all = new TreeSet<>();
    group.forEach(s -> all.add(s.source()));
    all.remove("");
    return List.copyOf(all);
  }

  private static @Nullable LocalDate firstDay(List<Statement> byDay) {
    return byDay.get(0).published();
  }

  private static @Nullable LocalDate lastDay(List<Statement> byDay) {
    LocalDate last = null;
    for (Statement statement : byDay) {
      if (statement.published() != null) {
        last = statement.published();
      }
    }
    return last;
  }

  private static Status status(
      List<Statement> byDay, List<String> deadlines, List<String> quantities, LocalDate asOf) {
    if (isWithdrawn(byDay)) {
      return Status.WITHDRAWN;
    }
    if (!deadlines.isEmpty() && hasPassed(deadlines.get(deadlines.size() - 1), asOf)) {
      return Status.OVERDUE;
    }
    if (deadlines.size() > 1 || quantities.size() > 1) {
      return Status.CHANGED;
    }
    boolean again = byDay.stream().map(Statement::articleId).distinct().count() > 1;
    return again ? Status.RESTATED : Status.NEW;
  }

  /**
   * Whether the last of a known day takes it back. One of an unknown day does so where no other
   * withdrawal has a day: else it tells of that.
   */
  private static boolean isWithdrawn(List<Statement> byDay) {
    boolean withdrawn = byDay.stream().anyMatch(Statement::withdrawal);
    boolean dated = byDay.stream().anyMatch(s -> s.withdrawal() && s.published() != null);
    for (Statement statement : byDay) {
      if (dated && statement.published() != null) {
        withdrawn = statement.withdrawal();
      }
    }
    return withdrawn;
  }

  /** A year passes with its last day, a month with its last day. */
  static boolean hasPassed(String deadline, LocalDate asOf) {
    LocalDate last =
        switch (deadline.length()) {
          case 4 -> LocalDate.of(Integer.parseInt(deadline), 12, 31);
          case 7 -> YearMonth.parse(deadline).atEndOfMonth();
          default -> LocalDate.parse(deadline);
        };
    return asOf.isAfter(last);
  }
}
