package org.communique.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of months in European languages and their abbreviations, as date lines write them. */
public final class MonthNames {

  private static final int SHORTEST = 3;

  /** A language a line, January first. */
  private static final List<String> NAMES =
      List.of(
          "januar februar märz april mai juni juli august september oktober november dezember",
          "jänner feber maerz april mai juni juli august september oktober november dezember",
          "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
          "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
          "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
          "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
          "januari februari maart april mei juni juli augustus september oktober november december",
          "januari februari mars april maj juni juli augusti september oktober november december",
          "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
          "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
          "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık");

  private static final Map<String, Integer> BY_NAME = byName();

  private MonthNames() {}

  /** Number of the month a name, or the start of one, means; 0 when none or several. */
  public static int number(String name) {
    return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> byName() {
    Map<String, Integer> months = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (String language : NAMES) {
      String[] names = language.split(" ", -1);
      for (int m = 0; m < names.length; m++) {
        for (int end = Math.min(SHORTEST, names[m].length()); end <= names[m].length(); end++) {
          String start = names[m].substring(0, end);
          Integer other = months.putIfAbsent(start, m + 1);
          if (other != null && other != m + 1) {
            several.add(start);
          }
        }
      }
    }
    months.keySet().removeAll(several);
    return months;
  }
}
