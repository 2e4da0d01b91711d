package org.communique.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar days written in the forms that columns, markup and date lines use. A day that could be
 * read two ways (7/8/2023) is not read at all.
 */
public final class Dates {

  /** Nothing a desk follows is older; an earlier day is a slip or a default such as 1900-01-01. */
  private static final int FIRST_YEAR = 1901;

  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final Pattern ISO =
      Pattern.compile("(?<![\\d.])([12]\\d{3})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
  private static final Pattern EPOCH = Pattern.compile("^(\\d{10}|\\d{13})(?:\\.\\d{1,9})?$");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(" + MONTH + ") ?(\\d{1,2})(?:st|nd|rd|th)?,? {0,2}([12]\\d{3})\\b", FLAGS);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](" + MONTH + "),?[ -]([12]\\d{3})\\b", FLAGS);
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([-/.])(\\d{1,2})\\2([12]\\d{3})(?![\\d/-])");
  private static final Pattern HAN =
      Pattern.compile("([12]\\d{3}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日号號일]");

  /** 25. September 2018, 3 de marzo de 2020: the month in any language of {@link MonthNames}. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|º|er)?[ -](?:de )?(\\p{L}{3,12})\\.?,?[ -](?:de |del )?([12]\\d{3})(?!\\d)");

  private Dates() {}

  /** The day a column, a key or an attribute states; empty when it states none, or two. */
  public static Optional<LocalDate> parse(String value) {
    return parse(value, false);
  }

  /**
   * @param dayFirst whether its writers put the day before the month, so that 7/8/2023 is in August
   */
  static Optional<LocalDate> parse(String value, boolean dayFirst) {
    String text = value.strip();
    if (text.length() < 6 || text.length() > 200) {
      return Optional.empty();
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      long number = Long.parseLong(epoch.group(1));
      long seconds = epoch.group(1).length() == 13 ? number / 1000 : number;
      return known(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    return findFirst(text, dayFirst);
  }

  /** The first full date in a short text. */
  static Optional<LocalDate> findFirst(String text, boolean dayFirst) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return day(iso.group(1), iso.group(3), iso.group(4));
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.find()) {
      return day(month.group(3), Integer.toString(month(month.group(1))), month.group(2));
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (day.find()) {
      return day(day.group(3), Integer.toString(month(day.group(2))), day.group(1));
    }
    Matcher han = HAN.matcher(text);
    if (han.find()) {
      return day(han.group(1), han.group(2), han.group(3));
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      int number = MonthNames.number(named.group(2));
      if (number > 0) {
        return day(named.group(3), Integer.toString(number), named.group(1));
      }
    }
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.find() ? numbers(numbers, dayFirst) : Optional.empty();
  }

  /** Day and month of a numeric date, when only one order is possible; dots are day first. */
  private static Optional<LocalDate> numbers(Matcher m, boolean dayFirst) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    if (dayFirst || first > 12 || m.group(2).equals(".") || first == second) {
      return day(m.group(4), m.group(3), m.group(1));
    }
    return second > 12 ? day(m.group(4), m.group(1), m.group(3)) : Optional.empty();
  }

  /** Number of an English month name or its abbreviation; 0 for anything else. */
  static int month(String name) {
    String key = name.length() < 3 ? name : name.substring(0, 3);
    return MONTHS.getOrDefault(key.toLowerCase(Locale.ROOT), 0);
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return known(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A day of the calendar.
   *
   * @param year and the others in digits
   */
  static Optional<LocalDate> day(String year, String month, String day) {
    return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<LocalDate> known(LocalDate date) {
    return date.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(date);
  }
}
