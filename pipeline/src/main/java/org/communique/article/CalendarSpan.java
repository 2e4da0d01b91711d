package org.communique.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.communique.article.SpokenDate.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The days of a calendar's unit around a day: this week, last quarter, next summer.
 *
 * @param from first day
 * @param to last day
 */
record CalendarSpan(LocalDate from, LocalDate to, Kind kind) {

  /**
   * The unit that lies {@code offset} units from the one that holds {@code today}; null when the
   * word names no unit.
   */
  static @Nullable CalendarSpan of(String word, int offset, LocalDate today) {
    LocalDate monday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
    YearMonth month = YearMonth.from(today).plusMonths(offset);
    int year = today.getYear() + offset;
    return switch (word) {
      case "week" -> new CalendarSpan(monday, monday.plusDays(6), Kind.WEEK);
      case "weekend" -> new CalendarSpan(monday.plusDays(5), monday.plusDays(6), Kind.DAYS);
      case "month" -> new CalendarSpan(month.atDay(1), month.atEndOfMonth(), Kind.MONTH);
      case "year" ->
          new CalendarSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Kind.YEAR);
      case "quarter" -> quarter(offset, today);
      case "decade" -> decade(offset, today);
      case "spring" -> season(3, offset, today);
      case "summer" -> season(6, offset, today);
      case "autumn", "fall" -> season(9, offset, today);
      case "winter" -> season(12, offset, today);
      default -> null;
    };
  }

  /** {@code the past week} ends today; {@code last week} ended on Sunday. */
  static @Nullable CalendarSpan past(String word, LocalDate today) {
    return switch (word) {
      case "week" -> new CalendarSpan(today.minusWeeks(1), today, Kind.DAYS);
      case "month" -> new CalendarSpan(today.minusMonths(1), today, Kind.DAYS);
      case "year" -> new CalendarSpan(today.minusYears(1), today, Kind.SEASON);
      case "decade" -> new CalendarSpan(today.minusYears(10), today, Kind.YEARS);
      default -> of(word, -1, today);
    };
  }

  private static CalendarSpan quarter(int offset, LocalDate today) {
    LocalDate first =
        LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1)
            .plusMonths(3L * offset);
    return threeMonths(first);
  }

  /** Pledges 'by the end of the decade' mean its round year: 2030, not 2029. */
  private static CalendarSpan decade(int offset, LocalDate today) {
    int first = (today.getYear() - 1) / 10 * 10 + 1 + 10 * offset;
    return new CalendarSpan(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Kind.YEARS);
  }

  /** The season of this year, or the nearest one before or after the day when asked for. */
  private static CalendarSpan season(int firstMonth, int offset, LocalDate today) {
    LocalDate first = LocalDate.of(today.getYear(), firstMonth, 1);
    if (offset < 0 && !first.plusMonths(3).isBefore(today)) {
      first = first.minusYears(1);
    } else if (offset > 0 && !first.isAfter(today)) {
      first = first.plusYears(1);
    } else if (offset == 0 && firstMonth == 12 && today.getMonthValue() < 4) {
      first = first.minusYears(1);
    }
    return threeMonths(first);
  }

  private static CalendarSpan threeMonths(LocalDate first) {
    return new CalendarSpan(first, first.plusMonths(3).minusDays(1), Kind.SEASON);
  }
}
