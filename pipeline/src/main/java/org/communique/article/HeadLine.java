package org.communique.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the kinds of lines that stand above a story. */
final class HeadLine {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern LABEL =
      Pattern.compile(
          "^(title|headline|date|published|publication date|publish date|published on|publisher"
              + "|date published|pub date|source|outlet|publication|newspaper|url|link|author|by"
              + "|byline|section|category|language|tags|keywords|copyright|length|edition|dateline"
              + "|location|place|id|updated|last updated)"
              + " ?[:：] ?(\\S.{0,400})$",
          FLAGS);

  private static final Pattern URL = Pattern.compile("^https?://[^\\s<>\"]{3,500}$", FLAGS);

  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,24}";

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eporting by|[Ss]tory by|[Ff]rom) "
              + NAME
              + "(?:(?:,| and| &| AND|,? \\||;|/)? "
              + NAME
              + "){0,12}(?:[ ,|•·@/(–—-].{0,80})?$");

  private static final Pattern DATE_LEAD =
      Pattern.compile(
          "^(?:\\| ?)?(?:(?:first )?(?:published|posted|updated|last updated|last modified|modified|created"
              + "|released?|issued|dated?|print(?:ed)? edition)(?: on| at)?|on|as of)? ?[:：|]? ?(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?,? )?"
              + "(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?",
          FLAGS);

  /** What may follow the day on a date line: a time, a zone, an update stamp, reading time. */
  private static final Pattern DATE_REST =
      Pattern.compile(
          "^(?:[\\s,|•·/()–—-]|at|on|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d{1,6})?|T|Z|[ap]\\.?m\\.?"
              + "|\\d{1,2} ?[ap]m|[A-Z]{2,5}|[+-]\\d{2}:?\\d{2}|updated|published|last|posted"
              + "|\\d{1,2} min(?:ute)?s? read|ago|eastern|time|local|hours|hrs|ist|gmt|utc){0,24}$",
          FLAGS);

  private static final Pattern DATE_BODY =
      Pattern.compile(
          "(?:[12]\\d{3}[-/.]\\d{1,2}[-/.]\\d{1,2}"
              + "|"
              + Dates.MONTH
              + " ?\\d{1,2}(?:st|nd|rd|th)?,? {1,2}[12]\\d{3}"
              + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]"
              + Dates.MONTH
              + ",?[ -][12]\\d{3}"
              + "|\\d{1,2}[-/.]\\d{1,2}[-/.][12]\\d{3}"
              + "|[12]\\d{3} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日号])",
          FLAGS);

  /** {@code Outlet | 5 March 2023} and {@code 2023-03-05 09:12 source: Outlet}. */
  private static final Pattern NAME_DATE =
      Pattern.compile("^([^.!?。]{2,45}?) ?[,|·•–—/] ?(?=[\\d\\p{L}])", FLAGS);

  private static final Pattern DATE_NAME =
      Pattern.compile(
          "^[ T]?(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)?[ |,·•　]{0,3}(?:来源|來源|source|by|from)"
              + " ?[:：]? ?([^.!?。：:]{2,40}?)(?:[ 　](?:作者|记者|編輯|编辑|author).{0,30})?$",
          FLAGS);

  private static final Pattern AGO =
      Pattern.compile(
          "^(?:(?:updated|published|posted) )?(?:\\d{1,3}|an?|one|two|three) (?:min(?:ute)?|hour|hr"
              + "|day|week|month)s? ago$",
          FLAGS);

  private HeadLine() {}

  /** A label line's two parts. */
  record Label(String name, String value) {}

  static Optional<Label> label(String line) {
    Matcher m = LABEL.matcher(line);
    return m.matches()
        ? Optional.of(new Label(m.group(1).toLowerCase(Locale.ROOT), m.group(2).strip()))
        : Optional.empty();
  }

  static boolean isUrl(String line) {
    return URL.matcher(line).matches();
  }

  static boolean isByline(String line) {
    return line.length() <= 160
        && BYLINE.matcher(line).matches()
        && !(line.endsWith(".") && line.split(" ").length > 8);
  }

  /** Whether a line holds a date and nothing else of weight. */
  static boolean isDateLine(String line) {
    if (line.length() > 120 || line.length() < 8) {
      return false;
    }
    Matcher lead = DATE_LEAD.matcher(line);
    int start = lead.lookingAt() ? lead.end() : 0;
    Matcher date = DATE_BODY.matcher(line).region(start, line.length());
    if (!date.lookingAt()) {
      return false;
    }
    String rest = DATE_BODY.matcher(line.substring(date.end())).replaceAll("");
    return DATE_REST.matcher(rest.strip()).matches();
  }

  /** Whether a line tells how long ago, which says nothing without the day it was read on. */
  static boolean isAgo(String line) {
    return line.length() <= 40 && AGO.matcher(line).matches();
  }

  /** Who stands beside a date on a line that holds nothing else. */
  static Optional<String> nameBesideDate(String line) {
    if (line.length() > 110 || line.length() < 10) {
      return Optional.empty();
    }
    Matcher date = DATE_BODY.matcher(line);
    if (date.lookingAt()) {
      Matcher after = DATE_NAME.matcher(line.substring(date.end()));
      return after.matches() ? Optional.of(after.group(1).strip()) : Optional.empty();
    }
    Matcher name = NAME_DATE.matcher(line);
    return name.find() && isDateLine(line.substring(name.end()))
        ? Optional.of(name.group(1).strip())
        : Optional.empty();
  }

  static boolean isUpdate(String line) {
    return line.regionMatches(true, 0, "updated", 0, 7)
        || line.regionMatches(true, 0, "last ", 0, 5)
        || line.regionMatches(true, 0, "modified", 0, 8);
  }
}
