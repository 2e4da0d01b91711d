package org.communique.events;

import java.util.List;
import java.util.Map;
import org.communique.article.MonthNames;
import org.jspecify.annotations.Nullable;

/** Days of the calendar in a row of tokens: "July 16", "16 July", "16 juillet", "7月16日". */
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

  /** Shorter names of months in other languages are English words too. */
  private static final int LEAST_FOREIGN = 4;

  private CalendarDays() {}

  /** A day without its year. */
  record MonthDay(int month, int day) {

    String term() {
      return "#" + month + "-" + day;
    }
  }

  /** The day named by the month at {@code index} and the number beside it; null when none is. */
  static @Nullable MonthDay at(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.shape() == Token.Shape.HAN) {
      return token.text().equals("月")
          ? day(number(tokens, index - 1), number(tokens, index + 1))
          : null;
    }
    MonthDay english = english(tokens, index);
    if (english != null || token.text().length() < LEAST_FOREIGN) {
      return english;
    }
    int before = index > 1 && tokens.get(index - 1).text().equals("de") ? index - 2 : index - 1;
    return day(MonthNames.number(token.text()), number(tokens, before));
  }

  private static @Nullable MonthDay day(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? new MonthDay(month, day) : null;
  }

  private static @Nullable MonthDay english(List<Token> tokens, int index) {
    int month = tokens.get(index).capital() ? month(tokens.get(index).text()) : 0;
    if (month == 0) {
      return null;
    }
    MonthDay american = day(month, number(tokens, index + 1));
    return american != null ? american : day(month, number(tokens, index - 1));
  }

  private static int month(String word) {
    int full = MONTHS.indexOf(word) + 1;
    return full > 0 ? full : SHORT_MONTHS.getOrDefault(word, 0);
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
