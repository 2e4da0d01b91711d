package org.communique.reports.content;

import java.util.List;
import java.util.Locale;

/** Counts and lists as people write them. */
public final class Numbers {

  private Numbers() {}

  /** Returns the number with commas between thousands: {@code 8,000}. */
  public static String written(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** Returns {@code 1 article}, {@code 4 articles}; the plural is given where it is irregular. */
  public static String count(long number, String one, String many) {
    return written(number) + " " + (number == 1 ? one : many);
  }

  public static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  /** Returns {@code +3}, {@code −2} with a true minus sign, or {@code 0}. */
  public static String change(long difference) {
    if (difference == 0) {
      return "0";
    }
    return (difference > 0 ? "+" : "−") + written(Math.abs(difference));
  }

  /** Returns {@code a}, {@code a and b}, or {@code a, b and c}. */
  public static String list(List<String> items) {
    int last = items.size() - 1;
    if (last < 1) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
