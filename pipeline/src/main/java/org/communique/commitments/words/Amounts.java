package org.communique.commitments.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Amounts as terms: {@code 17.5 million} and {@code 17,500,000} are one. */
public final class Amounts {

  private static final Map<String, String> SPELLED =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("twelve", "12"),
          Map.entry("twenty", "20"),
          Map.entry("fifty", "50"),
          Map.entry("hundred", "100"));

  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

  private Amounts() {}

  /** The term of an amount that begins at word {@code i}; empty when none does, or a year. */
  static String at(Words words, int i) {
    String lower = words.lower(i);
    if (!startsWithDigit(lower) && !SPELLED.containsKey(lower)) {
      return "";
    }
    String digits = SPELLED.getOrDefault(lower, lower.replace(",", ""));
    if (!NUMBER.matcher(digits).matches()) {
      return "";
    }
    double unit = unit(words.lower(i + 1));
    boolean share = words.isLower(i + 1, "percent", "%", "per");
    boolean small = SPELLED.containsKey(lower) && unit == 1 && !share;
    if (unit == 1
        && !share
        && (isYear(digits) || small && digits.length() == 1 && digits.compareTo("3") < 0)) {
      return "";
    }
    double value = Double.parseDouble(digits) * unit;
    return "#" + String.format(Locale.ROOT, "%.6g", value) + (share ? "%" : "");
  }

  /** Words that belong to an amount and say nothing by themselves. */
  static boolean isUnit(Words words, int i) {
    return unit(words.lower(i)) > 1
        || words.isLower(i, "dollar", "dollars", "euro", "euros", "pounds", "yuan", "percent");
  }

  /**
   * Whether two quantities cannot be one: {@code 300 billion} is no other than {@code at least 300
   * billion}, but {@code 50 percent} is other than {@code 40 percent}; {@code 30亿美元} is {@code 3
   * billion dollars}.
   */
  public static boolean differ(String one, String other) {
    if (HanForms.isHan(one) != HanForms.isHan(other)) {
      return !values(one).equals(values(other));
    }
    Set<String> first = numbers(one);
    Set<String> second = numbers(other);
    return !first.containsAll(second) && !second.containsAll(first);
  }

  private static TreeSet<String> values(String quantity) {
    if (HanForms.isHan(quantity)) {
      return HanAmounts.terms(quantity);
    }
    Words words = Words.of(quantity, 0, quantity.length());
    TreeSet<String> values = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      String value = at(words, i);
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  /** Numbers and the units that multiply them, as written. */
  private static Set<String> numbers(String quantity) {
    Set<String> numbers = new HashSet<>();
    for (String word : quantity.toLowerCase(Locale.ROOT).replace(",", "").split("[^\\p{L}\\d.]+")) {
      if (startsWithDigit(word) || SPELLED.containsKey(word) || unit(word) > 1) {
        numbers.add(SPELLED.getOrDefault(word, word));
      }
    }
    return numbers;
  }

  private static boolean startsWithDigit(String digits) {
    return !digits.isEmpty() && digits.charAt(0) >= '0' && digits.charAt(0) <= '9';
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  private static double unit(String word) {
    return switch (word) {
      case "thousand" -> 1e3;
      case "million", "mn", "m" -> 1e6;
      case "billion", "bn", "b" -> 1e9;
      case "trillion", "tn" -> 1e12;
      default -> 1;
    };
  }
}
