package org.communique.commitments.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads deadlines. */
public final class Deadlines {

  private final String text;
  private final @Nullable LocalDate published;

  /**
   * @param published the day relative dates count from; without it they stay empty
   */
  public Deadlines(String text, @Nullable LocalDate published) {
    this.text = text;
    this.published = published;
  }

  /** All deadlines in the text, in its order; {@code from} is where the undertaking begins. */
  public List<Deadline> all(int from) {
    List<Deadline> found = new ArrayList<>();
    boolean dated = text.contains("20") || text.contains("21");
    if (dated) {
      years(found);
    }
    boolean month = MonthCue.in(text);
    if (month) {
      days(found);
    }
    if (text.contains("ntury") || text.contains("ecade")) {
      centuries(found);
    }
    if (found.isEmpty() && dated) {
      found.addAll(new PlainDates(text, published).years(from));
    }
    if (found.isEmpty() && month && published != null) {
      found.addAll(new PlainDates(text, published).months(from, published));
    }
    if (found.isEmpty() && month && dated && published == null) {
      found.addAll(new PlainDates(text, null).promisedMonths(from));
    }
    if (found.isEmpty()) {
      spans(from, found);
    }
    if (found.isEmpty() && published != null && hasSeason()) {
      seasons(from, published, found);
    }
    boolean weekday = text.contains("day");
    if (found.isEmpty() && published != null && weekday) {
      weekdays(from, published, found);
    }
    if (found.isEmpty() && published != null && weekday) {
      found.addAll(new PlainDates(text, published).weekdays(from, published));
    }
    found.removeIf(d -> isPast(d.iso()));
    found.sort(Comparator.comparingInt(Deadline::at));
    return found;
  }

  private boolean isPast(String iso) {
    return published != null
        && !iso.isEmpty()
        && Integer.parseInt(iso.substring(0, 4)) < published.getYear() - 30;
  }

  private void years(List<Deadline> found) {
    Matcher matcher = DeadlinePatterns.LIMIT_YEAR.matcher(text);
    while (matcher.find()) {
      String year = matcher.group(1);
      String closing = matcher.group(2);
      String last = closing == null ? year : year.substring(0, 2) + closing;
      found.add(new Deadline(last, matcher.group(), matcher.start()));
    }
    Matcher range = DeadlinePatterns.RANGE.matcher(text);
    while (range.find()) {
      found.add(new Deadline(range.group(2), range.group(), range.start()));
    }
  }

  private void days(List<Deadline> found) {
    Matcher matcher = DeadlinePatterns.LIMIT_DAY.matcher(text);
    while (matcher.find()) {
      String year = matcher.group(4);
      int month = month(matcher.group(2));
      String day = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
      if (year == null && published != null) {
        int base = published.getYear();
        year = String.valueOf(month < published.getMonthValue() ? base + 1 : base);
      }
      found.add(new Deadline(iso(year, month, day), matcher.group().strip(), matcher.start()));
    }
  }

  /** Year, month and day as far as known, as ISO 8601. */
  public static String iso(@Nullable String year, int month, @Nullable String day) {
    if (year == null) {
      return "";
    }
    String yearMonth = year + String.format(Locale.ROOT, "-%02d", month);
    boolean valid =
        day != null
            && YearMonth.of(Integer.parseInt(year), month).isValidDay(Integer.parseInt(day));
    if (day == null || !valid) {
      return yearMonth;
    }
    return yearMonth + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day));
  }

  static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
  }

  /**
   * The middle of the century is 2050. The end of the decade is the year that closes it, 2030 for
   * an article of 2024: targets "for the end of the decade" are those set for 2030.
   */
  private void centuries(List<Deadline> found) {
    Matcher matcher = DeadlinePatterns.CENTURY.matcher(text);
    while (matcher.find()) {
      String what = matcher.group(1);
      String iso;
      if (what.contains("decade")) {
        iso = published == null ? "" : String.valueOf((published.getYear() + 9) / 10 * 10);
      } else {
        int base = published == null ? 2000 : published.getYear() / 100 * 100;
        iso = String.valueOf(what.contains("mid") ? base + 50 : base + 100);
      }
      found.add(new Deadline(iso, matcher.group(), matcher.start()));
    }
  }

  private boolean hasSeason() {
    return text.contains("year")
        || text.contains("ummer")
        || text.contains("pring")
        || text.contains("inter")
        || text.contains("utumn")
        || text.contains("Year")
        || text.contains("Christmas")
        || text.contains("Easter");
  }

  private boolean hasUnit() {
    return text.contains("year") || text.contains("month") || text.contains("decade");
  }

  /** Spans of time count from the article's day; without one only the words are kept. */
  private void spans(int from, List<Deadline> found) {
    if (!hasUnit()) {
      return;
    }
    Matcher matcher = DeadlinePatterns.SPAN.matcher(text);
    while (matcher.find()) {
      String unit = matcher.group(2);
      boolean one = matcher.group().startsWith("within a ");
      boolean counted = one || matcher.group(1) != null || unit.startsWith("decade");
      if (matcher.start() < from || !counted && !matcher.group().contains("next")) {
        continue;
      }
      if (unit.startsWith("day") || unit.startsWith("week")) {
        continue;
      }
      int count = matcher.group(1) == null ? 1 : number(matcher.group(1).strip());
      found.add(new Deadline(after(from, count, unit), matcher.group(), matcher.start()));
    }
    Matcher year = DeadlinePatterns.THIS_YEAR.matcher(text);
    while (year.find()) {
      if (year.start() >= from) {
        found.add(new Deadline(relative(year), year.group(), year.start()));
      }
    }
  }

  /** {@code Before the summer}: of this year, or of the next when it is over. */
  private void seasons(int from, LocalDate day, List<Deadline> found) {
    Matcher matcher = DeadlinePatterns.SEASON.matcher(text);
    while (matcher.find()) {
      int last =
          switch (matcher.group(1)) {
            case "Easter" -> 4;
            case "spring" -> 5;
            case "new year", "New Year" -> 1;
            case "summer" -> 8;
            case "autumn" -> 11;
            default -> 12;
          };
      boolean next = matcher.group().startsWith("next") || last < day.getMonthValue();
      if (isAhead(from, matcher.start())) {
        String year = String.valueOf(day.getYear() + (next ? 1 : 0));
        found.add(new Deadline(year, matcher.group(), matcher.start()));
      }
    }
  }

  /** Behind the undertaking, with nothing past between. */
  private boolean isAhead(int from, int at) {
    return at >= from && !DeadlinePatterns.TOLD.matcher(text.substring(from, at)).find();
  }

  /** {@code By Friday}, {@code from Monday}: the next one, or the day of the article. */
  private void weekdays(int from, LocalDate day, List<Deadline> found) {
    Matcher matcher = DeadlinePatterns.WEEKDAY.matcher(text);
    while (matcher.find()) {
      boolean opens = Character.isUpperCase(matcher.group().charAt(0));
      if (opens || isAhead(from, matcher.start())) {
        DayOfWeek weekday = DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        String iso = day.with(TemporalAdjusters.nextOrSame(weekday)).toString();
        found.add(new Deadline(iso, matcher.group(), matcher.start()));
      }
    }
  }

  private String relative(Matcher matcher) {
    if (published == null) {
      return "";
    }
    int ahead = matcher.group().contains("next") ? 1 : 0;
    if (matcher.group(1).equals("month")) {
      LocalDate month = published.plusMonths(ahead);
      return iso(String.valueOf(month.getYear()), month.getMonthValue(), null);
    }
    return String.valueOf(published.getYear() + ahead);
  }

  /**
   * {@code In 2021 it promised ... within a year}: the year from which a span counts; 0 if none.
   */
  private int pastYear(int from) {
    Matcher matcher = DeadlinePatterns.PAST_YEAR.matcher(text.substring(0, from));
    int last = published == null ? Integer.MAX_VALUE : published.getYear();
    int year = 0;
    while (matcher.find()) {
      int named = Integer.parseInt(matcher.group(1));
      year = named < last ? named : year;
    }
    return year;
  }

  private String after(int from, int count, String unit) {
    int past = pastYear(from);
    if (past > 0 && !unit.startsWith("month")) {
      return String.valueOf(past + (unit.startsWith("decade") ? 10 * count : count));
    }
    if (published == null) {
      return "";
    }
    if (unit.startsWith("month")) {
      LocalDate month = published.plusMonths(count);
      return iso(String.valueOf(month.getYear()), month.getMonthValue(), null);
    }
    int years = unit.startsWith("decade") ? 10 * count : count;
    return String.valueOf(published.getYear() + years);
  }

  private static int number(String word) {
    return switch (word) {
      case "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "eight" -> 8;
      case "nine" -> 9;
      case "ten" -> 10;
      case "twelve" -> 12;
      case "fifteen" -> 15;
      case "twenty" -> 20;
      default -> Integer.parseInt(word);
    };
  }
}
