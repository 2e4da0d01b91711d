package org.communique.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in an article's web address: {@code /2019/11/19/}, {@code /2019/nov/19/}, {@code
 * /2019/1119/} or {@code 20191119} with more of the address behind it. Eight digits that end an
 * address may as well be the story's number.
 */
public final class UrlDate {

  private static final Pattern DAY =
      Pattern.compile(
          "/((?:19|20)\\d\\d)/(\\d{1,2}|" + Dates.MONTH + ")/(\\d{1,2})(?=/)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPACT =
      Pattern.compile("[/_,.-]((?:19|20)\\d\\d)(/?)(\\d\\d)(\\d\\d)(?=[/_,-])");

  private static final int LONGEST = 2000;

  private UrlDate() {}

  /** Empty when the address states no day. */
  public static Optional<LocalDate> of(String url) {
    if (url.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher m = DAY.matcher(url);
    return m.find() ? inFolders(m) : compact(url);
  }

  private static Optional<LocalDate> compact(String url) {
    Matcher m = COMPACT.matcher(url);
    return m.find() ? Dates.day(m.group(1), m.group(3), m.group(4)) : Optional.empty();
  }

  private static Optional<LocalDate> inFolders(Matcher m) {
    String month = m.group(2);
    int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : Dates.month(month);
    return Dates.day(Integer.parseInt(m.group(1)), number, Integer.parseInt(m.group(3)));
  }
}
