package org.communique.article;

/**
 * Numbers written in Chinese characters, as Chinese papers write dates and counts: 八月一日, 四十五个,
 * 二零一〇年. A single character is a number only before a month or a day, since 一 and 三 stand in many
 * words; two digits in a row (五六) mean 'five or six'.
 */
public final class HanNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千万亿";
  private static final long[] UNIT_VALUES = {10, 100, 1_000, 10_000, 100_000_000};

  /** From this unit on, what stands before it is a number of its own. */
  private static final long SECTION = 10_000;

  private static final int LONGEST = 12;
  private static final int LEAST_DIGITS = 3;

  private HanNumerals() {}

  /** End of the number that begins at {@code start}; {@code start} when none does. */
  public static int end(String text, int start) {
    int end = start;
    boolean units = false;
    while (end < text.length() && isPart(text.charAt(end))) {
      units |= UNITS.indexOf(text.charAt(end)) >= 0;
      end++;
    }
    int length = end - start;
    if (length == 0 || length > LONGEST || UNITS.indexOf(text.charAt(start)) > 0) {
      return start;
    }
    boolean known = length == 1 ? isBeforeDay(text, end) : units || length >= LEAST_DIGITS;
    return known ? end : start;
  }

  /** Value of the number that {@link #end} found. */
  public static long value(String text, int start, int end) {
    long whole = 0;
    long part = 0;
    long digits = 0;
    for (int i = start; i < end; i++) {
      int unit = UNITS.indexOf(text.charAt(i));
      if (unit < 0) {
        digits = digits * 10 + digit(text.charAt(i));
      } else if (UNIT_VALUES[unit] < SECTION) {
        part += Math.max(1, digits) * UNIT_VALUES[unit];
        digits = 0;
      } else {
        whole += (part + digits) * UNIT_VALUES[unit];
        part = 0;
        digits = 0;
      }
    }
    return whole + part + digits;
  }

  private static boolean isPart(char c) {
    return digit(c) >= 0 || UNITS.indexOf(c) >= 0;
  }

  private static int digit(char c) {
    return c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
  }

  private static boolean isBeforeDay(String text, int end) {
    return end < text.length() && (text.charAt(end) == '月' || text.charAt(end) == '日');
  }
}
