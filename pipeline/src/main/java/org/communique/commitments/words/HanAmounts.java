package org.communique.commitments.words;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.HanNumerals;
import org.jspecify.annotations.Nullable;

/** Numbers with their units, and conditions, in Chinese. */
public final class HanAmounts {

  private static final String NUMBER = "(?:\\d[\\d,]{0,12}(?:\\.\\d{1,4})?|[一二三四五六七八九十百千两]{1,6})";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:至少|不少于|不低于|超过|约|逾|最多|不超过|近)?"
              + "(?:百分之"
              + NUMBER
              + "|"
              + NUMBER
              + "成(?![为立就本员功])"
              + "|\\d[\\d,]{0,12}(?:\\.\\d{1,4})?(?:[%％]|个百分点)"
              + "|"
              + NUMBER
              + "多?(?:万亿|百万|千万|亿|万|千)?余?"
              + "(?:美元|欧元|日元|英镑|人民币|元|吨|千瓦时?|吉瓦|兆瓦|瓦|公顷|亩|辆|艘|座|台|剂|份|平方公里|公里|人|名|家|所|个))"
              + "(?:以上|以下)?");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "百分之(" + NUMBER + ")|(\\d[\\d,]{0,12}(?:\\.\\d{1,4})?)([%％]|个百分点)?(万亿|百万|千万|亿|万|千)?");

  private static final Pattern TENTHS = Pattern.compile("([一二三四五六七八九两])成(?![为立就本员功])");

  private static final Pattern CONDITION =
      Pattern.compile("(?:只要|前提是|条件是|除非|如果|倘若|若)[^，。；、]{2,40}|在[^，。；]{2,40}(?:前提下|条件下|情况下)");

  private HanAmounts() {}

  /** The first number with a unit as written; empty when none. */
  public static String quantity(String text) {
    Matcher matcher = QUANTITY.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  public static String condition(String text) {
    Matcher matcher = CONDITION.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  /** The same terms as {@link Amounts} gives. */
  public static TreeSet<String> terms(String text) {
    TreeSet<String> terms = new TreeSet<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      boolean share = matcher.group(1) != null || matcher.group(3) != null;
      double value = value(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      double unit = unit(matcher.group(4));
      boolean date =
          matcher.end() < text.length() && "年月日号".indexOf(text.charAt(matcher.end())) >= 0;
      if (!date) {
        terms.add(term(value * unit, share));
      }
    }
    Matcher tenths = TENTHS.matcher(text);
    while (tenths.find()) {
      terms.add(term(10 * value(tenths.group(1)), true));
    }
    return terms;
  }

  private static String term(double value, boolean share) {
    return "#" + String.format(Locale.ROOT, "%.6g", value) + (share ? "%" : "");
  }

  private static double value(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Double.parseDouble(written.replace(",", ""));
    }
    return HanNumerals.value(written, 0, written.length());
  }

  private static double unit(@Nullable String unit) {
    if (unit == null) {
      return 1;
    }
    return switch (unit) {
      case "千" -> 1e3;
      case "万" -> 1e4;
      case "百万" -> 1e6;
      case "千万" -> 1e7;
      case "亿" -> 1e8;
      default -> 1e12;
    };
  }
}
