package org.communique.events;

import java.util.List;

/** Days of the week as a set of bits, Monday the lowest. */
final class Weekdays {

  private static final List<String> ENGLISH =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** What follows the character for week, in pairs as {@link Tokens} cuts them. */
  private static final String CHINESE = "一二三四五六日";

  private Weekdays() {}

  /** The bit of the day that {@code token} names; 0 when it names none. */
  static int named(Token token) {
    int day =
        token.shape() == Token.Shape.HAN ? chinese(token.text()) : ENGLISH.indexOf(token.text());
    return day < 0 ? 0 : 1 << day;
  }

  private static int chinese(String pair) {
    boolean week = pair.length() == 2 && (pair.charAt(0) == '周' || pair.charAt(0) == '期');
    return week ? CHINESE.indexOf(pair.charAt(1)) : -1;
  }
}
