package org.communique.article;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words English dates are made of. */
final class DateWords {

  /** What a word may begin or carry. */
  enum Trigger {
    WEEKDAY,
    MONTH,
    NEAR_DAY,
    UNIT,
    AGO,
    CENTURY
  }

  private static final Map<String, Trigger> TRIGGERS = triggers();
  private static final Map<String, Integer> NUMBERS = numbers();

  private DateWords() {}

  /** What the word at hand may be part of; months and weekdays need their capital. */
  static Optional<Trigger> trigger(String word) {
    return Optional.ofNullable(TRIGGERS.get(word));
  }

  static DayOfWeek weekday(String word) {
    String key = word.substring(0, 3).toLowerCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(key)) {
        return day;
      }
    }
    throw new IllegalArgumentException("no weekday: " + word);
  }

  /** A small number in digits or words; 0 when it is none. */
  static int number(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (!key.isEmpty() && key.length() <= 3 && key.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(key);
    }
    return NUMBERS.getOrDefault(key, 0);
  }

  private static Map<String, Trigger> triggers() {
    Map<String, Trigger> words = new HashMap<>();
    for (String day : "monday tuesday wednesday thursday friday saturday sunday".split(" ", -1)) {
      putCapital(words, day, Trigger.WEEKDAY);
    }
    String months =
        "january february march april may june july august september october november december"
            + " jan feb mar apr jun jul aug sep sept oct nov dec";
    for (String month : months.split(" ", -1)) {
      putCapital(words, month, Trigger.MONTH);
    }
    for (String day : "today yesterday tomorrow tonight".split(" ", -1)) {
      words.put(day, Trigger.NEAR_DAY);
      putCapital(words, day, Trigger.NEAR_DAY);
    }
    String units =
        "week weekend month quarter year decade spring summer autumn fall winter days weeks months"
            + " years decades";
    for (String unit : units.split(" ", -1)) {
      words.put(unit, Trigger.UNIT);
    }
    words.put("ago", Trigger.AGO);
    words.put("century", Trigger.CENTURY);
    return words;
  }

  private static void putCapital(Map<String, Trigger> words, String word, Trigger trigger) {
    words.put(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), trigger);
    words.put(word.toUpperCase(Locale.ROOT), trigger);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    String[] words =
        "zero one two three four five six seven eight nine ten eleven twelve".split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      numbers.put(words[i], i);
    }
    numbers.put("a", 1);
    numbers.put("an", 1);
    numbers.put("couple", 2);
    numbers.put("fifteen", 15);
    numbers.put("twenty", 20);
    numbers.put("thirty", 30);
    return numbers;
  }
}
