package org.communique.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.SpokenDate.Kind;
import org.jspecify.annotations.Nullable;

/** The rules behind {@link SpokenDates}, for one text. */
final class SpokenDateRules {

  /** Longest stretch before a date word that belongs to the expression or governs it. */
  private static final int BEFORE = 40;

  private static final Pattern LIMIT =
      Pattern.compile(
          "\\b(?:by|before|until|till|no later than|not later than|prior to|within|ahead of)"
              + "(?: the)?(?: (?:end|close|middle|start|beginning) of(?: the)?| (?:late|early|mid|end)"
              + "[ -]| at least)? ?(?:of )?$",
          Pattern.CASE_INSENSITIVE);

  /** What every limit contains; most dates have none of these before them. */
  private static final String[] LIMIT_WORDS = {
    "y ", "efore ", "ntil ", "ill ", "han ", "ior ", "ithin ", "head of "
  };

  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?<![\\d.,$€£])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? $");
  private static final Pattern RANGE_BEFORE =
      Pattern.compile("(?<![\\d.,$€£])(\\d{1,2}) ?(?:-|–|to|and) ?(\\d{1,2})(?: of)? $");
  private static final Pattern MODIFIER =
      Pattern.compile(
          "\\b(last|past|previous|this|next|coming|current) $", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_LEAD =
      Pattern.compile(
          "\\b(?:in|since|by|until|till|of|from|during|before|after|early|late|mid|through|for"
              + "|between|and|to|around)[ -]$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER_MONTH =
      Pattern.compile(
          "\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d%:])"
              + "(?: ?(?:-|–|to|and|through) ?(\\d{1,2})(?![\\d%:]))?(?:,? ([12]\\d{3})(?!\\d))?");
  private static final Pattern YEAR_AFTER =
      Pattern.compile("\\.?,?(?: of)? ([12]\\d{3})(?!\\d|,\\d)");
  private static final Pattern ISO = Pattern.compile("([12]\\d{3})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern HAN =
      Pattern.compile("(?:([12]\\d{3}) ?年)?(?: ?(\\d{1,2}) ?月)?(?: ?(\\d{1,2}) ?[日号])?");
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "^(?:,\\d|\\.\\d| ?%| (?:percent|per cent|people|dollars|euros|yuan|miles|km|kilomet|met"
              + "|feet|tons|tonnes|pounds|votes|jobs|deaths|cases|points|workers|troops|kg|mw|gw))",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final @Nullable LocalDate published;
  private final RelativeDates relative;

  SpokenDateRules(String text, @Nullable LocalDate published) {
    this.text = text;
    this.published = published;
    this.relative = new RelativeDates(text, published);
  }

  /**
   * The time whose carrying word is {@code start..end}; null when it is none.
   *
   * @param taken where the expression may begin at the earliest
   */
  @Nullable SpokenDate at(int start, int end, int taken) {
    char first = text.charAt(start);
    if (first >= '0' && first <= '9') {
      return number(start, end, taken);
    }
    if (end - start < 3 || end - start > 9) {
      return null;
    }
    DateWords.Trigger trigger = DateWords.trigger(text.substring(start, end)).orElse(null);
    if (trigger == null) {
      return null;
    }
    String before = text.substring(Math.max(taken, start - BEFORE), start);
    return trigger == DateWords.Trigger.MONTH
        ? month(start, end, before)
        : relative.at(trigger, start, end, before);
  }

  private @Nullable SpokenDate number(int start, int end, int taken) {
    if (end < text.length() && (text.charAt(end) == '年' || text.charAt(end) == '月')) {
      return han(start);
    }
    if (end - start != 4 || "12".indexOf(text.charAt(start)) < 0) {
      return null;
    }
    Matcher iso = ISO.matcher(text).region(start, text.length());
    if (iso.lookingAt()) {
      Optional<LocalDate> day =
          Dates.day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
      return day.map(d -> absolute(start, iso.end(), d, d, Kind.DAY)).orElse(null);
    }
    return year(start, end, taken);
  }

  private @Nullable SpokenDate year(int start, int end, int taken) {
    int year = number(text.substring(start, end));
    char before = start > taken ? text.charAt(start - 1) : ' ';
    if (year < 1900
        || year > 2110
        || "$€£¥.,/:#+".indexOf(before) >= 0
        || Character.isLetter(before)) {
      return null;
    }
    String after = text.substring(end, Math.min(text.length(), end + 14));
    boolean decade = after.startsWith("s") && year % 10 == 0;
    if (!decade && (NO_YEAR.matcher(after).find() || startsWithLetter(after))) {
      return null;
    }
    LocalDate from = LocalDate.of(year, 1, 1);
    return decade
        ? absolute(start, end + 1, from, from.plusYears(10).minusDays(1), Kind.YEARS)
        : absolute(start, end, from, from.plusYears(1).minusDays(1), Kind.YEAR);
  }

  private static boolean startsWithLetter(String after) {
    return !after.isEmpty() && Character.isLetter(after.charAt(0));
  }

  private @Nullable SpokenDate han(int start) {
    Matcher m = HAN.matcher(text).region(start, text.length());
    if (!m.lookingAt() || (m.group(2) == null && m.group(1) == null)) {
      return null;
    }
    boolean noYear = m.group(1) == null;
    if (noYear && published == null) {
      return null;
    }
    if (m.group(2) == null) {
      LocalDate from = LocalDate.of(number(m.group(1)), 1, 1);
      return absolute(start, m.end(), from, from.plusYears(1).minusDays(1), Kind.YEAR);
    }
    int month = number(m.group(2));
    int day = m.group(3) == null ? 0 : number(m.group(3));
    if (noYear) {
      return month < 1 || month > 12 ? null : relative.monthDay(start, m.end(), month, day, day);
    }
    return spoken(start, m.end(), number(m.group(1)), month, day, day);
  }

  private @Nullable SpokenDate month(int start, int end, String before) {
    int month = Dates.month(text.substring(start, end));
    Matcher range = RANGE_BEFORE.matcher(before);
    Matcher day = DAY_BEFORE.matcher(before);
    Matcher year = YEAR_AFTER.matcher(text).region(end, text.length());
    boolean hasYear = year.lookingAt();
    if (range.find()) {
      return withDays(
          start - (before.length() - range.start()),
          hasYear ? year.end() : end,
          month,
          number(range.group(1)),
          number(range.group(2)),
          hasYear ? year.group(1) : null);
    }
    Matcher after = AFTER_MONTH.matcher(text).region(end, text.length());
    if (after.lookingAt()) {
      int first = number(after.group(1));
      int last = after.group(2) == null ? first : number(after.group(2));
      return withDays(start, after.end(), month, first, last, after.group(3));
    }
    if (day.find()) {
      int d = number(day.group(1));
      return withDays(
          start - (before.length() - day.start()),
          hasYear ? year.end() : end,
          month,
          d,
          d,
          hasYear ? year.group(1) : null);
    }
    return hasYear
        ? spoken(start, year.end(), number(year.group(1)), month, 0, 0)
        : bareMonth(start, end, month, before);
  }

  private @Nullable SpokenDate bareMonth(int start, int end, int month, String before) {
    Matcher modifier = MODIFIER.matcher(before);
    if (modifier.find()) {
      int from = start - (before.length() - modifier.start());
      return relative.month(from, end, month, modifier.group(1));
    }
    boolean alsoAWord = end - start == 3 || text.startsWith("March", start);
    boolean shown = MONTH_LEAD.matcher(before).find();
    return shown || !alsoAWord ? relative.month(start, end, month, "") : null;
  }

  private @Nullable SpokenDate withDays(
      int start, int end, int month, int first, int last, @Nullable String year) {
    if (year != null) {
      return spoken(start, end, number(year), month, first, last);
    }
    return relative.monthDay(start, end, month, first, last);
  }

  /** A month, or days of it when {@code first} is not 0, of a stated year. */
  private @Nullable SpokenDate spoken(
      int start, int end, int year, int month, int first, int last) {
    if (month < 1 || month > 12) {
      return null;
    }
    if (first == 0) {
      YearMonth whole = YearMonth.of(year, month);
      return absolute(start, end, whole.atDay(1), whole.atEndOfMonth(), Kind.MONTH);
    }
    LocalDate from = Dates.day(year, month, first).orElse(null);
    LocalDate to = Dates.day(year, month, last).orElse(null);
    if (from == null || to == null || to.isBefore(from)) {
      return null;
    }
    return absolute(start, end, from, to, first == last ? Kind.DAY : Kind.DAYS);
  }

  private SpokenDate absolute(int start, int end, LocalDate from, LocalDate to, Kind kind) {
    return new SpokenDate(start, end, from, to, kind, false, isLimit(text, start));
  }

  /** Whether the words before {@code start} set a limit. */
  static boolean isLimit(String text, int start) {
    String before = text.substring(Math.max(0, start - BEFORE), start);
    for (String word : LIMIT_WORDS) {
      if (before.contains(word)) {
        return LIMIT.matcher(before).find();
      }
    }
    return false;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
