package org.communique.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.SpokenDate.Kind;
import org.jspecify.annotations.Nullable;

/** Times that only the publication date makes definite. */
final class RelativeDates {

  private static final Pattern MODIFIER =
      Pattern.compile(
          "\\b(?:(?:earlier|later|late|early) )?(last|past|previous|this|next|coming|following"
              + "|current) $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPAN_AHEAD =
      Pattern.compile(
          "\\b(?:within(?: the next)?|(?:in|over|during|for) the (?:next|coming)) (?:the )?"
              + "(\\w{1,8}(?: of)?) $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGO =
      Pattern.compile(
          "\\b(?:(?:about|around|nearly|almost|some|over|roughly) )?(\\w{1,8})(?: of)? "
              + "(day|week|month|year|decade)s? $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END_OF =
      Pattern.compile("\\bend of (?:the|this) $", Pattern.CASE_INSENSITIVE);

  /** Tense cues are often wrong, distances seldom: they decide between half-years only. */
  private static final int CONTRARY_DAYS = 120;

  private final String text;
  private final @Nullable LocalDate published;

  RelativeDates(String text, @Nullable LocalDate published) {
    this.text = text;
    this.published = published;
  }

  @Nullable SpokenDate at(DateWords.Trigger trigger, int start, int end, String before) {
    LocalDate today = published;
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (trigger == DateWords.Trigger.CENTURY) {
      return before.endsWith("mid-") || before.endsWith("mid")
          ? spoken(start - 4, end, LocalDate.of(2050, 1, 1), LocalDate.of(2050, 12, 31), Kind.YEAR)
          : null;
    }
    if (today == null) {
      return null;
    }
    return switch (trigger) {
      case WEEKDAY -> weekday(start, end, before, DateWords.weekday(word), today);
      case NEAR_DAY -> nearDay(start, end, word, today);
      case UNIT -> unit(start, end, before, word, today);
      case AGO -> ago(start, end, before, today);
      case MONTH, CENTURY -> null;
    };
  }

  private SpokenDate weekday(int start, int end, String before, DayOfWeek day, LocalDate today) {
    Matcher m = MODIFIER.matcher(before);
    String modifier = m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "";
    int from = modifier.isEmpty() ? start : start - modifier.length() - 1;
    LocalDate past = today.with(TemporalAdjusters.previousOrSame(day));
    LocalDate ahead = today.with(TemporalAdjusters.nextOrSame(day));
    LocalDate meant =
        switch (modifier) {
          case "last", "past", "previous" -> today.with(TemporalAdjusters.previous(day));
          case "next", "coming", "following" -> today.with(TemporalAdjusters.next(day));
          default -> Tense.around(text, from, end) == Tense.FUTURE ? ahead : past;
        };
    return spoken(from, end, meant, meant, Kind.DAY);
  }

  private SpokenDate nearDay(int start, int end, String word, LocalDate today) {
    int days = word.equals("yesterday") ? -1 : word.equals("tomorrow") ? 1 : 0;
    LocalDate day = today.plusDays(days);
    return spoken(start, end, day, day, Kind.DAY);
  }

  private @Nullable SpokenDate unit(
      int start, int end, String before, String word, LocalDate today) {
    if (word.endsWith("s")) {
      return spanAhead(start, end, before, word, today);
    }
    Matcher modifier = MODIFIER.matcher(before);
    if (modifier.find()) {
      int from = start - (before.length() - modifier.start(1));
      boolean rolling = modifier.group(1).equalsIgnoreCase("past");
      return rolling
          ? spoken(from, end, CalendarSpan.past(word, today))
          : unit(from, end, word, offset(modifier.group(1)), today);
    }
    if (word.equals("decade") && END_OF.matcher(before).find()) {
      return unit(start, end, word, 0, today);
    }
    return word.equals("year") && (END_OF.matcher(before).find() || text.startsWith("-end", end))
        ? unit(start, end, word, 0, today)
        : null;
  }

  private static int offset(String modifier) {
    return switch (modifier.toLowerCase(Locale.ROOT)) {
      case "last", "past", "previous" -> -1;
      case "next", "coming", "following" -> 1;
      default -> 0;
    };
  }

  private @Nullable SpokenDate unit(int start, int end, String word, int offset, LocalDate today) {
    return spoken(start, end, CalendarSpan.of(word, offset, today));
  }

  private @Nullable SpokenDate spanAhead(
      int start, int end, String before, String word, LocalDate today) {
    Matcher m = SPAN_AHEAD.matcher(before);
    int count = m.find() ? DateWords.number(m.group(1).replace(" of", "")) : 0;
    if (count == 0) {
      return null;
    }
    LocalDate last = today.plus((word.startsWith("decade") ? 10L : 1L) * count, unitOf(word));
    Kind kind = word.startsWith("year") || word.startsWith("decade") ? Kind.YEARS : Kind.DAYS;
    int from = start - (before.length() - m.start());
    return new SpokenDate(from, end, today, last, kind, true, true);
  }

  private @Nullable SpokenDate ago(int start, int end, String before, LocalDate today) {
    Matcher m = AGO.matcher(before);
    int count = m.find() ? DateWords.number(m.group(1)) : 0;
    if (count == 0) {
      return null;
    }
    String unit = m.group(2).toLowerCase(Locale.ROOT);
    LocalDate day = today.minus((unit.equals("decade") ? 10L : 1L) * count, unitOf(unit));
    int from = start - (before.length() - m.start());
    return switch (unit) {
      case "day" -> spoken(from, end, day, day, Kind.DAY);
      case "week" -> unit(from, end, "week", 0, day);
      case "month" -> unit(from, end, "month", 0, day);
      default -> unit(from, end, "year", 0, day);
    };
  }

  private static ChronoUnit unitOf(String word) {
    return word.startsWith("day")
        ? ChronoUnit.DAYS
        : word.startsWith("week")
            ? ChronoUnit.WEEKS
            : word.startsWith("month") ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
  }

  /** A month without its year: the one asked for, else the nearest that fits the tense. */
  @Nullable SpokenDate month(int start, int end, int month, String modifier) {
    LocalDate today = published;
    if (today == null) {
      return null;
    }
    YearMonth now = YearMonth.from(today);
    YearMonth same = YearMonth.of(today.getYear(), month);
    YearMonth past = same.isAfter(now) ? same.minusYears(1) : same;
    YearMonth ahead = same.isBefore(now) ? same.plusYears(1) : same;
    YearMonth meant =
        switch (modifier.toLowerCase(Locale.ROOT)) {
          case "last", "past", "previous" -> past.equals(now) ? past.minusYears(1) : past;
          case "next", "coming" -> ahead.equals(now) ? ahead.plusYears(1) : ahead;
          case "this", "current" -> same;
          default -> nearest(past, ahead, now, Tense.around(text, start, end));
        };
    return spoken(start, end, meant.atDay(1), meant.atEndOfMonth(), Kind.MONTH);
  }

  private static YearMonth nearest(YearMonth past, YearMonth ahead, YearMonth now, Tense tense) {
    if (tense != Tense.OPEN) {
      return tense == Tense.PAST ? past : ahead;
    }
    return past.until(now, ChronoUnit.MONTHS) <= now.until(ahead, ChronoUnit.MONTHS) ? past : ahead;
  }

  /**
   * Days of a month without their year: the nearest to publication; {@code first} 0 for a month.
   */
  @Nullable SpokenDate monthDay(int start, int end, int month, int first, int last) {
    LocalDate today = published;
    if (today == null) {
      return null;
    }
    if (first == 0) {
      return month(start, end, month, "");
    }
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    Tense tense = Tense.around(text, start, end);
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate day = Dates.day(year, month, first).orElse(null);
      long distance = day == null ? Long.MAX_VALUE : distance(day, today, tense);
      if (distance < least) {
        best = day;
        least = distance;
      }
    }
    LocalDate to = best == null ? null : Dates.day(best.getYear(), month, last).orElse(null);
    if (best == null || to == null || to.isBefore(best)) {
      return null;
    }
    return spoken(start, end, best, to, first == last ? Kind.DAY : Kind.DAYS);
  }

  /** Days between, and more for a day on the wrong side of the tense. */
  private static long distance(LocalDate day, LocalDate today, Tense tense) {
    long ahead = ChronoUnit.DAYS.between(today, day);
    boolean contrary = ahead > 0 ? tense == Tense.PAST : ahead < 0 && tense == Tense.FUTURE;
    return Math.abs(ahead) + (contrary ? CONTRARY_DAYS : 0);
  }

  private @Nullable SpokenDate spoken(int start, int end, @Nullable CalendarSpan span) {
    return span == null ? null : spoken(start, end, span.from(), span.to(), span.kind());
  }

  private SpokenDate spoken(int start, int end, LocalDate from, LocalDate to, Kind kind) {
    return new SpokenDate(start, end, from, to, kind, true, SpokenDateRules.isLimit(text, start));
  }
}
