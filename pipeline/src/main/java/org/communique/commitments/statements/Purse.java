package org.communique.commitments.statements;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What money is for, where the sentence that promises it names the sum alone. */
final class Purse {

  /** A sum and no more: {@code up to 60 million pounds}. */
  private static final Pattern BARE_SUM =
      Pattern.compile(
          "(?:(?:up to|at least|about|around|more than|some|another|an additional|an? extra)"
              + " ){0,2}(?:US|A|C|HK)?[$\u20ac\u00a3\u00a5]? ?\\d[\\d,.]{0,14}"
              + "(?: ?(?:million|billion|trillion|bn|mn|m))?"
              + "(?: (?:US )?(?:dollars|euros|pounds|yuan|yen|francs|crowns|rupees))?");

  private static final Pattern MONEY =
      Pattern.compile(
          "[$\u20ac\u00a3\u00a5]|million|billion|trillion|dollars|euros|pounds|yuan|yen|francs"
              + "|crowns|rupees");

  /** {@code the new flood fund}, no article between its first word and its last. */
  private static final Pattern FUND =
      Pattern.compile(
          "\\b([Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his)"
              + " ((?:(?!(?:the|an?|its|their|this|to|for|from|of|in|by) )[\\w'\u2019-]{1,20} ){0,6}"
              + "(?:[Ff]und|[Ff]acility|[Aa]ppeal|[Mm]echanism))\\b");

  private Purse() {}

  static boolean isBareSum(String action) {
    return BARE_SUM.matcher(action).matches() && MONEY.matcher(action).find();
  }

  /**
   * The fund that a text names last, in brackets since the words stand elsewhere: {@code [for the
   * new flood fund]}; empty when it names none.
   */
  static String lastNamed(String text) {
    Matcher matcher = FUND.matcher(text.replace('\n', ' '));
    String last = "";
    while (matcher.find()) {
      boolean own = matcher.group(1).equalsIgnoreCase("its") || matcher.group(1).equals("their");
      last = (own ? "the" : matcher.group(1).toLowerCase(Locale.ROOT)) + " " + matcher.group(2);
    }
    return last.isEmpty() ? "" : "[for " + last + "]";
  }
}
