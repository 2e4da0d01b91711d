package org.communique.events;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days of the calendar in a row of tokens: "July 16", "16 July 2023", "Monday". */
final class CalendarDays {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private CalendarDays() {}

  /** A day without its year. */
  record MonthDay(int month, int day, int year) {

    String term() {
      return "#" + month + "-" + day;
    }

    /** The day itself, in its year or in the one that brings it closest to {@code published}. */
    @Nullable LocalDate resolve(@Nullable LocalDate published) {
      if (year > 0) {
        return date(year);
      }
      return published == null ? null : closestTo(published);
    }

    private @Nullable LocalDate closestTo(LocalDate published) {
      LocalDate best = null;
      for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
        LocalDate date = date(y);
        if (date != null
            && (best == null
                || Math.abs(date.toEpochDay() - published.toEpochDay())
                    < Math.abs(best.toEpochDay() - published.toEpochDay()))) {
          best = date;
        }
      }
      return best;
    }

    private @Nullable LocalDate date(int inYear) {
      try {
        return LocalDate.of(inYear, month, day);
      } catch (DateTimeException e) {
        return null;
      }
    }
  }

  /** The day named by the month at {@code index} and the number beside it; null when none is. */
  static @Nullable MonthDay at(List<Token> tokens, int index) {
    int month = tokens.get(index).capital() ? month(tokens.get(index).text()) : 0;
    if (month == 0) {
      return null;
    }
    int after = number(tokens, index + 1);
    if (after >= 1 && after <= 31) {
      return new MonthDay(month, after, year(tokens, index + 2));
    }
    int before = number(tokens, index - 1);
    return before >= 1 && before <= 31
        ? new MonthDay(month, before, year(tokens, index + 1))
        : null;
  }

  /** The day a weekday means in news of {@code published}: that day or the latest before it. */
  static @Nullable LocalDate weekday(Token token, @Nullable LocalDate published) {
    if (published == null || !token.capital()) {
      return null;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(token.text())) {
        return published.with(TemporalAdjusters.previousOrSame(day));
      }
    }
    return null;
  }

  private static int month(String word) {
    int full = MONTHS.indexOf(word) + 1;
    return full > 0 ? full : SHORT_MONTHS.getOrDefault(word, 0);
  }

  private static int year(List<Token> tokens, int index) {
    int number = number(tokens, index);
    return number >= 1900 && number < 2100 ? number : 0;
  }

  private static int number(List<Token> tokens, int index) {
    if (index < 0 || index >= tokens.size()) {
      return 0;
    }
    String text = tokens.get(index).text();
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    String ending = text.substring(digits);
    boolean ordinal =
        ending.isEmpty()
            || ending.equals("th")
            || ending.equals("st")
            || ending.equals("nd")
            || ending.equals("rd");
    return digits == 0 || digits > 4 || !ordinal ? 0 : Integer.parseInt(text, 0, digits, 10);
  }
}
