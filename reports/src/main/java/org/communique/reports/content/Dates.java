package org.communique.reports.content;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as people write them, no more precise than they are known. */
public final class Dates {

  /** Said in place of a date that nobody gave. */
  public static final String UNKNOWN = "date not given";

  private static final int YEAR = "2030".length();
  private static final int MONTH = "2030-06".length();

  private Dates() {}

  /**
   * Returns {@code 17 July 2023}, {@code July 2023} or {@code 2030}; what is no date stays as is.
   */
  public static String written(String iso) {
    if (iso.isEmpty()) {
      return UNKNOWN;
    }
    try {
      if (iso.length() == MONTH) {
        YearMonth month = YearMonth.parse(iso);
        return monthName(month.getMonthValue()) + " " + month.getYear();
      }
      if (iso.length() > YEAR) {
        LocalDate day = LocalDate.parse(iso.substring(0, Math.min(iso.length(), 10)));
        return day.getDayOfMonth() + " " + monthName(day.getMonthValue()) + " " + day.getYear();
      }
    } catch (DateTimeParseException e) {
      return iso;
    }
    return iso;
  }

  /** Returns the date with its day of the week: {@code Monday, 17 July 2023}. */
  public static String withWeekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + ", "
        + written(day.toString());
  }

  /** Returns {@code 6–9 May 2031}, {@code 30 April – 2 May 2031} or as much as is known. */
  public static String range(String first, String last) {
    if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
      return written(first.isEmpty() ? last : first);
    }
    if (first.length() != 10 || last.length() != 10) {
      return written(first) + " – " + written(last);
    }
    if (first.substring(0, MONTH).equals(last.substring(0, MONTH))) {
      return day(first) + "–" + written(last);
    }
    if (first.substring(0, YEAR).equals(last.substring(0, YEAR))) {
      String start = written(first);
      return start.substring(0, start.length() - YEAR - 1) + " – " + written(last);
    }
    return written(first) + " – " + written(last);
  }

  private static String day(String iso) {
    return iso.charAt(8) == '0' ? iso.substring(9) : iso.substring(8);
  }

  private static String monthName(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
