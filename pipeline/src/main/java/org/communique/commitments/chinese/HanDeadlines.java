package org.communique.commitments.chinese;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.HanNumerals;
import org.communique.commitments.deadlines.Deadline;
import org.communique.commitments.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * Reads deadlines in Chinese: 到2030年, 2030年前, 明年3月底前, 三年内. Days without a year count from the
 * article's day; without one only the words are kept.
 */
final class HanDeadlines {

  private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十两]{1,3})";

  private static final Pattern DATE =
      Pattern.compile(
          "(到|至|截至|截止|于|在|最迟|最晚|不晚于|不迟于|赶在|争取|力争|从|自|比|较|与|以)?"
              + "((?:20|21)\\d\\d|[二][一二三四五六七八九〇零]{3}|今|明|后|本|当|次)年"
              + "(?:"
              + NUMBER
              + "月(?:份)?(?:"
              + NUMBER
              + "[日号])?)?"
              + "(第[一二三四]季度|[上下]半年|[春夏秋冬]季|年?[初中末底]|中期)?"
              + "(之前|以前|前|内|起|后|之后|相比|水平|基准|的水平|排放|为基准|为基线|为基数)?");

  private static final Set<String> LIMITS =
      Set.of("到", "至", "截至", "截止", "最迟", "最晚", "不晚于", "不迟于", "赶在", "争取", "力争");

  /** 2035年的气候目标: the goal's name, not when this is done. */
  private static final Pattern GOAL = Pattern.compile("的?[^，。]{0,6}(?:目标|贡献)");

  private static final Pattern MONTH =
      Pattern.compile(
          "(下个?月|本月|(?<![个\\d一二三四五六七八九十])月|"
              + NUMBER
              + "月(?:份)?(?:"
              + NUMBER
              + "[日号])?)(底|末|初|中旬)?(之前|以前|前|内)");

  private static final Pattern SPAN =
      Pattern.compile("(?:未来|今后|接下来|此后|用|在)?" + NUMBER + "(年|个月)(之?内|以内|时间内|期限内|时间)");

  private static final Pattern COMING = Pattern.compile("(?:未来|今后|接下来)" + NUMBER + "(年|个月)");

  private static final Pattern CENTURY = Pattern.compile("(本世纪中叶|世纪中叶|本世纪末|本世纪内|本十年末|十年末)");

  private static final Pattern YEAR_END = Pattern.compile("(年底前?|年内|年末前?|下半年|岁末前?|第[二三四]季度)");

  private final String text;
  private final @Nullable LocalDate published;

  /**
   * @param text in simplified characters
   */
  HanDeadlines(String text, @Nullable LocalDate published) {
    this.text = text;
    this.published = published;
  }

  /** The first deadline behind offset {@code from}, else the last before it. */
  Deadline near(int from) {
    Deadline before = Deadline.NONE;
    for (Pattern pattern : new Pattern[] {DATE, MONTH, SPAN, COMING, CENTURY, YEAR_END}) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Deadline found = read(pattern, matcher);
        if (found != null && found.at() + found.text().length() > from) {
          return found;
        }
        before = found == null ? before : found;
      }
      if (!before.equals(Deadline.NONE)) {
        return before;
      }
    }
    return before;
  }

  private @Nullable Deadline read(Pattern pattern, Matcher matcher) {
    String iso;
    if (pattern == DATE) {
      iso = date(matcher);
    } else if (pattern == MONTH) {
      iso = month(matcher);
    } else if (pattern == SPAN || pattern == COMING) {
      iso = span(number(matcher.group(1)), matcher.group(2).equals("年"));
    } else if (pattern == CENTURY) {
      iso = century(matcher.group());
    } else {
      iso = published == null ? "" : String.valueOf(published.getYear());
    }
    return iso == null ? null : new Deadline(iso, matcher.group(), matcher.start());
  }

  /** Null when the year is a baseline, a beginning that is past, or lies behind the article. */
  private @Nullable String date(Matcher matcher) {
    String link = matcher.group(1) == null ? "" : matcher.group(1);
    String tail = matcher.group(6) == null ? "" : matcher.group(6);
    boolean base = "比较与".contains(link) && !link.isEmpty();
    if (base || "相比水平基准的水平排放为基准为基线为基数后之后".contains(tail) && !tail.isEmpty()) {
      return null;
    }
    String year = year(matcher.group(2));
    if (year == null) {
      return "";
    }
    String iso = iso(year, matcher.group(3), matcher.group(4));
    boolean limit = LIMITS.contains(link);
    limit |= tail.contains("前") || tail.equals("内") || matcher.group(5) != null;
    boolean name = !limit && GOAL.matcher(text.substring(matcher.end())).lookingAt();
    return name || isBehind(iso, limit) ? null : iso;
  }

  private boolean isBehind(String iso, boolean limit) {
    if (published == null) {
      return !limit;
    }
    String today = published.toString().substring(0, iso.length());
    int order = iso.compareTo(today);
    return order < 0 && !limit || order == 0 && !limit || order < 0 && isLongPast(iso);
  }

  private boolean isLongPast(String iso) {
    return published != null && Integer.parseInt(iso.substring(0, 4)) < published.getYear() - 30;
  }

  private @Nullable String year(String written) {
    if (written.length() == 4) {
      return Character.isDigit(written.charAt(0))
          ? written
          : String.valueOf(HanNumerals.value(written, 0, 4));
    }
    if (published == null) {
      return null;
    }
    int ahead =
        switch (written) {
          case "明", "次" -> 1;
          case "后" -> 2;
          default -> 0;
        };
    return String.valueOf(published.getYear() + ahead);
  }

  private @Nullable String month(Matcher matcher) {
    if (published == null) {
      return "";
    }
    String what = matcher.group(1);
    LocalDate day = published.plusMonths(what.startsWith("下") ? 1 : 0);
    if (matcher.group(2) == null) {
      return day.toString().substring(0, 7);
    }
    int month = number(matcher.group(2));
    int year = published.getYear() + (month < published.getMonthValue() ? 1 : 0);
    return iso(String.valueOf(year), matcher.group(2), matcher.group(3));
  }

  private static String iso(String year, @Nullable String month, @Nullable String day) {
    int number = month == null ? 0 : number(month);
    return number < 1 || number > 12
        ? year
        : Deadlines.iso(year, number, day == null ? null : String.valueOf(number(day)));
  }

  private @Nullable String span(int count, boolean years) {
    if (published == null) {
      return "";
    }
    return years
        ? String.valueOf(published.getYear() + count)
        : published.plusMonths(count).toString().substring(0, 7);
  }

  private String century(String words) {
    int year = published == null ? 2000 : published.getYear();
    if (words.contains("十年")) {
      return published == null ? "" : String.valueOf((year + 9) / 10 * 10);
    }
    return String.valueOf(year / 100 * 100 + (words.contains("中叶") ? 50 : 100));
  }

  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    return (int) HanNumerals.value(written, 0, written.length());
  }
}
