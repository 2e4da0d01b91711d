package org.communique.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the start of a story and its first sentence: {@code BEIJING, July 17 (Agency)
 * --}.
 *
 * @param place as written; empty when none
 * @param agency in the brackets; empty when none
 * @param published full date; null when none or without a year
 * @param month of a date without a year; 0 when none
 * @param day of a date without a year; 0 when none
 * @param end offset of the story's first character
 */
record Dateline(
    String place, String agency, @Nullable LocalDate published, int month, int day, int end) {

  private static final String AGENCY = "[(（](?<agency>[A-Z][A-Za-z0-9 .&'’/-]{1,40})[)）]";

  /** BEIJING, NEW YORK, WASHINGTON/BEIJING, ST. LOUIS; a state or country may follow. */
  private static final String CAPITALS =
      "(?<capitals>\\p{Lu}[\\p{Lu}.'’]{1,20}(?:[ /-]\\p{Lu}[\\p{Lu}.'’]{0,20}){0,4})";

  private static final String REGION = "(?:, (?:\\p{Lu}[\\p{L}.]{1,20} ?){1,3})?";
  private static final String NAME =
      "(?<name>\\p{Lu}[\\p{L}.'’]{1,20}(?:[ /-]\\p{Lu}[\\p{L}.'’]{1,20}){0,3})";
  private static final String WHEN =
      "(?:(?<m1>"
          + Dates.MONTH
          + ") ?(?<d1>\\d{1,2})(?:,? (?<y1>[12]\\d{3}))?"
          + "|(?<d2>\\d{1,2}) (?<m2>"
          + Dates.MONTH
          + "),?(?: (?<y2>[12]\\d{3}))?"
          + "|(?<iso>[12]\\d{3}-\\d{2}-\\d{2}))";
  private static final String DASH = " {0,2}(?:-{1,3}|[—–―]{1,2}) {0,2}";
  private static final String WIRE = " ?/(?<wire>[A-Z][A-Za-z -]{2,30})/";

  private static final Form[] FORMS = {
    // With a place: something else must show that the capitals are no sentence.
    form(
        CAPITALS + REGION + ",? {1,2}(?i:" + WHEN + ")(?:,? ?" + AGENCY + "|" + WIRE + ")?" + DASH),
    form(CAPITALS + REGION + ",? ?" + AGENCY + "(?:,? (?i:" + WHEN + "))?" + DASH),
    form(CAPITALS + REGION + " {0,2}[—–―]{1,2} {0,2}"),
    form(CAPITALS + REGION + " {1,2}-{1,2} {1,2}"),
    form(NAME + REGION + ",? (?i:" + WHEN + "),? ?(?:" + AGENCY + "|" + WIRE + ")" + DASH),
    form(NAME + REGION + ",? ?" + AGENCY + DASH),
    form("(?:[Dd]ate:? ?)?(?i:" + WHEN + ") ?" + AGENCY + DASH),
    form(AGENCY + DASH),
    form(CAPITALS + REGION + ",? {1,2}(?i:" + WHEN + ") ?(?:" + AGENCY + ")?: {1,2}"),
    form(
        "[（(【]?(?<han>[\\p{IsHan}]{1,8}[社网报])(?<hanplace>[\\p{IsHan}]{2,8}?)(?<hm>\\d{1,2})月"
            + "(?<hd>\\d{1,2})日[电讯][）)】]?(?:[（(][^）)\\n]{0,40}[）)])?[ 　:：-]{0,3}"),
  };

  /** Headings in capitals that are no places. */
  private static final Set<String> NO_PLACE =
      Set.of(
          "UPDATE",
          "BREAKING",
          "EXCLUSIVE",
          "CORRECTION",
          "ANALYSIS",
          "OPINION",
          "FACTBOX",
          "EXPLAINER",
          "WATCH",
          "VIDEO",
          "PHOTOS",
          "LIVE",
          "NEWS",
          "COMMENTARY",
          "EDITORIAL",
          "REVIEW",
          "BRIEF",
          "RECAP",
          "ALERT",
          "NOTE",
          "UPDATED",
          "CORRECTED",
          "ADVISORY",
          "PREVIEW",
          "INTERVIEW",
          "FEATURE",
          "COLUMN",
          "TIMELINE",
          "BREAKING NEWS",
          "FACT CHECK",
          "READ MORE");

  private record Form(Pattern pattern, String regex) {
    /** A group's text; empty when it took no part or the form has no such group. */
    String group(Matcher m, String name) {
      String text = regex.contains("(?<" + name + ">") ? m.group(name) : null;
      return text == null ? "" : text;
    }

    String either(Matcher m, String one, String other) {
      String first = group(m, one);
      return first.isEmpty() ? group(m, other) : first;
    }
  }

  private static Form form(String regex) {
    return new Form(Pattern.compile("^" + regex), regex);
  }

  /** The dateline a paragraph begins with. */
  static Optional<Dateline> of(String paragraph) {
    String head = paragraph.length() > 200 ? paragraph.substring(0, 200) : paragraph;
    if (!mayHold(head)) {
      return Optional.empty();
    }
    for (Form form : FORMS) {
      Matcher m = form.pattern().matcher(head);
      if (m.find() && m.end() < paragraph.length()) {
        Dateline found = read(form, m);
        return NO_PLACE.contains(found.place) ? Optional.empty() : Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Most paragraphs have no dash, bracket or colon near their start: they cost no regex. */
  private static boolean mayHold(String head) {
    int reach = Math.min(head.length(), 120);
    for (int i = 0; i < reach; i++) {
      if ("-—–―:日/".indexOf(head.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Dateline read(Form form, Matcher m) {
    int month = Dates.month(form.either(m, "m1", "m2"));
    String day = form.either(m, "d1", "d2");
    String year = form.either(m, "y1", "y2");
    if (month == 0 && !form.group(m, "hm").isEmpty()) {
      month = Integer.parseInt(form.group(m, "hm"));
      day = form.group(m, "hd");
    }
    LocalDate full = full(form.group(m, "iso"), year, month, day);
    boolean bare = full == null && !day.isEmpty() && year.isEmpty();
    String wire = form.either(m, "wire", "han");
    String agency = form.group(m, "agency");
    return new Dateline(
        form.either(m, "hanplace", form.group(m, "capitals").isEmpty() ? "name" : "capitals")
            .strip(),
        (agency.isEmpty() ? wire : agency).strip(),
        full,
        bare ? month : 0,
        bare ? Integer.parseInt(day) : 0,
        m.end());
  }

  private static @Nullable LocalDate full(String iso, String year, int month, String day) {
    if (!iso.isEmpty()) {
      return Dates.parse(iso).orElse(null);
    }
    return year.isEmpty()
        ? null
        : Dates.day(Integer.parseInt(year), month, Integer.parseInt(day)).orElse(null);
  }
}
