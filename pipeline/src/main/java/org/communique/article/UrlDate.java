package org.communique.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in an article's web address: {@code /2019/11/19/} or {@code /2019/nov/19/}. */
final class UrlDate {

  private static final Pattern DAY =
      Pattern.compile(
          "/((?:19|20)\\d\\d)/(\\d{1,2}|" + Dates.MONTH + ")/(\\d{1,2})(?=/)",
          Pattern.CASE_INSENSITIVE);

  private UrlDate() {}

  static Optional<LocalDate> of(String url) {
    Matcher m = DAY.matcher(url);
    if (url.length() > 2000 || !m.find()) {
      return Optional.empty();
    }
    String month = m.group(2);
    int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : Dates.month(month);
    return Dates.day(Integer.parseInt(m.group(1)), number, Integer.parseInt(m.group(3)));
  }
}
