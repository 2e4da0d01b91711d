package org.communique.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Days of the week as a set of bits, Monday the lowest. */
final class Weekdays {

  /** A language a line, Monday first. */
  private static final List<String> NAMES =
      List.of(
          "monday tuesday wednesday thursday friday saturday sunday",
          "lundi mardi mercredi jeudi vendredi samedi dimanche",
          "montag dienstag mittwoch donnerstag freitag samstag sonntag",
          "lunes martes miércoles jueves viernes sábado domingo",
          "lunedì martedì mercoledì giovedì venerdì sabato domenica",
          "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");

  private static final Map<String, Integer> BY_NAME = byName();

  /** What follows the character for week, in pairs as {@link Tokens} cuts them. */
  private static final String CHINESE = "一二三四五六日";

  private Weekdays() {}

  /** The bit of the day that {@code token} names; 0 when it names none. */
  static int named(Token token) {
    int day =
        token.shape() == Token.Shape.HAN
            ? chinese(token.text())
            : BY_NAME.getOrDefault(token.text(), -1);
    return day < 0 ? 0 : 1 << day;
  }

  private static Map<String, Integer> byName() {
    Map<String, Integer> days = new HashMap<>();
    for (String language : NAMES) {
      List<String> names = List.of(language.split(" ", -1));
      names.forEach(name -> days.put(name, names.indexOf(name)));
    }
    return Map.copyOf(days);
  }

  private static int chinese(String pair) {
    boolean week = pair.length() == 2 && (pair.charAt(0) == '周' || pair.charAt(0) == '期');
    return week ? CHINESE.indexOf(pair.charAt(1)) : -1;
  }
}
