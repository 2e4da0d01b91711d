package org.communique.commitments.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that no word sets as a limit, yet lie ahead: "will open in 2031", "from 1 August". */
final class PlainDates {

  private static final Set<String> MODALS = Set.of("will", "would", "shall");

  /** The same where the undertaking begins with its subject: "the line will open in 2031". */
  private static final Pattern MODAL =
      Pattern.compile("\\b(?:will|would|shall|(?:is|are) (?:going |due |set )?to)\\b");

  /** A noun that says of what follows that it lies ahead: "the target of". */
  private static final Pattern TARGET =
      Pattern.compile("\\b(?:target|goal|aim|deadline) of\\s{1,3}$");

  /** What makes an infinitive one to come: "is going to open". */
  private static final Set<String> TO_COME = Set.of("going", "is", "are", "due", "set");

  /** How many words before its verb a modal may stand: "will slowly open". */
  private static final int MODAL_WORDS = 2;

  private final String text;
  private final @Nullable LocalDate published;

  PlainDates(String text, @Nullable LocalDate published) {
    this.text = text;
    this.published = published;
  }

  /**
   * {@code in 2030}, {@code from 2030}: a deadline when it lies after the day of the article, never
   * a baseline. Where that day is unknown the verb must say that it lies ahead.
   *
   * @param from where the undertaking begins
   */
  List<Deadline> years(int from) {
    List<Deadline> found = new ArrayList<>();
    Matcher year = DeadlinePatterns.IN_YEAR.matcher(text);
    while (year.find()) {
      if (isToCome(from, year) && !isBaseline(year.start(1))) {
        found.add(new Deadline(year.group(1), year.group(), year.start()));
      }
    }
    Matcher start = DeadlinePatterns.FROM_YEAR.matcher(text);
    while (found.isEmpty() && start.find()) {
      if (isToCome(from, start)) {
        found.add(new Deadline(start.group(1), start.group(), start.start()));
      }
    }
    return found;
  }

  private boolean isToCome(int from, Matcher matcher) {
    return published == null
        ? isPromised(from, matcher.start())
        : isAfter(published, from, matcher);
  }

  private static boolean isAfter(LocalDate day, int from, Matcher matcher) {
    int year = Integer.parseInt(matcher.group(1));
    boolean early = day.getMonthValue() <= 6 && matcher.group().startsWith("in");
    boolean ahead = matcher.group().startsWith("within") || early;
    boolean meant = !matcher.group().startsWith("for") || matcher.start() >= from;
    return year > day.getYear() && meant
        || year == day.getYear() && matcher.start() >= from && ahead;
  }

  /**
   * {@code will open a line in 2027}: behind a verb to come, with nothing past between. A bare
   * infinitive does not do: "the group they agreed to form in 2021".
   */
  private boolean isPromised(int from, int yearAt) {
    String between = yearAt > from ? text.substring(from, yearAt) : "";
    if (between.isEmpty() || DeadlinePatterns.TURN.matcher(between).find()) {
      return false;
    }
    if (MODAL.matcher(between).find()) {
      return true;
    }
    if (TARGET.matcher(text.substring(0, from)).find()) {
      return true;
    }
    boolean object = between.strip().indexOf(' ') > 0;
    String[] before = text.substring(0, from).toLowerCase(Locale.ROOT).stripTrailing().split(" ");
    for (int i = before.length - 1; i >= Math.max(0, before.length - MODAL_WORDS); i--) {
      boolean due = i > 0 && before[i].equals("to") && (object || TO_COME.contains(before[i - 1]));
      if (MODALS.contains(before[i]) || due) {
        return true;
      }
    }
    return false;
  }

  /** {@code At the fair in November}, {@code on 8 June}: when it lies ahead of the article. */
  List<Deadline> months(int from, LocalDate day) {
    List<Deadline> found = new ArrayList<>();
    Matcher month = DeadlinePatterns.IN_MONTH.matcher(text);
    while (month.find()) {
      String iso = iso(day, month.group(2), month.group(1), null);
      boolean begins = month.group(2) == null && month.group().startsWith("from");
      boolean over = iso.compareTo(day.toString().substring(0, iso.length())) < 0;
      iso = begins && over ? iso(day.plusYears(1), null, month.group(1), null) : iso;
      addAhead(from, day, month, iso, found);
    }
    Matcher date = DeadlinePatterns.ON_DAY.matcher(text);
    while (found.isEmpty() && date.find()) {
      String number = date.group(1) == null ? date.group(3) : date.group(1);
      if (number != null) {
        addAhead(from, day, date, iso(day, date.group(4), date.group(2), number), found);
      }
    }
    return found;
  }

  /** {@code Will open in July 2031}, where the day of the article is unknown. */
  List<Deadline> promisedMonths(int from) {
    List<Deadline> found = new ArrayList<>();
    Matcher month = DeadlinePatterns.IN_MONTH.matcher(text);
    while (month.find()) {
      if (month.group(2) != null && isPromised(from, month.start())) {
        String iso = Deadlines.iso(month.group(2), Deadlines.month(month.group(1)), null);
        found.add(new Deadline(iso, month.group(), month.start()));
      }
    }
    return found;
  }

  /** {@code Will open on Friday}: the next one, behind a verb to come. */
  List<Deadline> weekdays(int from, LocalDate day) {
    List<Deadline> found = new ArrayList<>();
    Matcher matcher = DeadlinePatterns.ON_WEEKDAY.matcher(text);
    while (found.isEmpty() && matcher.find()) {
      boolean told =
          matcher.start() > from
              && DeadlinePatterns.REPORTED.matcher(text.substring(from, matcher.start())).find();
      if (!told && isPromised(from, matcher.start())) {
        DayOfWeek weekday = DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        String iso = day.with(TemporalAdjusters.nextOrSame(weekday)).toString();
        found.add(new Deadline(iso, matcher.group(), matcher.start()));
      }
    }
    return found;
  }

  private static String iso(
      LocalDate day, @Nullable String year, String month, @Nullable String number) {
    String known = year == null ? String.valueOf(day.getYear()) : year;
    return Deadlines.iso(known, Deadlines.month(month), number);
  }

  private static void addAhead(
      int from, LocalDate day, Matcher matcher, String iso, List<Deadline> found) {
    String today = day.toString().substring(0, iso.length());
    if (matcher.start() >= from && iso.compareTo(today) > 0) {
      found.add(new Deadline(iso, matcher.group(), matcher.start()));
    }
  }

  private boolean isBaseline(int yearAt) {
    Matcher matcher = DeadlinePatterns.BASELINE.matcher(text);
    while (matcher.find()) {
      if (matcher.start() <= yearAt && yearAt < matcher.end()) {
        return true;
      }
    }
    return false;
  }
}
