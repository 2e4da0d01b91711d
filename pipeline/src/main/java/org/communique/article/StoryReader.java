package org.communique.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.Paragraphs.Line;
import org.jspecify.annotations.Nullable;

/**
 * Takes a story out of a plain text: title, standfirst, byline, date line and dateline above, notes
 * and rights below. Used for whole text files and for the bodies of records. One use each.
 */
final class StoryReader {

  /** Mastheads are short: no title, date or byline is looked for below. */
  private static final int HEAD_LINES = 12;

  /** A longer sentence above a date line is the story already. */
  private static final int HEAD_SENTENCES = 2;

  private static final int LONGEST_TITLE = 220;

  /** Share of a standfirst's word triples that the story repeats when it is only a duplicate. */
  private static final double REPEATED = 0.6;

  private static final Pattern RIGHTS_YEAR =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)[^0-9\\n]{0,40}((?:19|20)\\d\\d)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT =
      Pattern.compile("About (?:the )?(\\p{Lu}[\\p{L}\\p{N}&.-]{1,40}).{0,60}");

  private final LocalDate asOf;
  private String title;
  private String url = "";
  private String source = "";
  private String place = "";
  private @Nullable LocalDate published;
  private PublishedFrom from = PublishedFrom.NONE;

  private StoryReader(String title, LocalDate asOf) {
    this.title = title;
    this.asOf = asOf;
  }

  /**
   * The story in a normalised text.
   *
   * @param title when it is known already; empty to look for one
   * @param asOf days after it are not believed
   */
  static StoryText read(String text, String title, LocalDate asOf) {
    return new StoryReader(title, asOf).read(Paragraphs.of(text));
  }

  private StoryText read(List<Line> all) {
    List<Line> lines = Paragraphs.withoutFurniture(all);
    int start = head(lines);
    List<String> body = new ArrayList<>();
    for (Line line : lines.subList(start, lines.size())) {
      body.add(line.text());
    }
    List<String> above = aboveBody(lines.subList(0, start));
    dateline(body, all);
    for (int i = above.size() - 1; i >= 0; i--) {
      if (!repeats(above.get(i), body)) {
        body.add(0, above.get(i));
      }
    }
    dropRepeatedTitle(body);
    dropSelfPortrait(body);
    return new StoryText(title, url, source, place, published, from, body);
  }

  /** Index of the first line below the masthead; takes what the masthead tells. */
  private int head(List<Line> lines) {
    int end = 0;
    int sentences = 0;
    String first = "";
    int limit = Math.min(HEAD_LINES, lines.size());
    for (int i = 0; i < limit && sentences <= HEAD_SENTENCES; i++) {
      String line = lines.get(i).text();
      if (Dateline.of(line).isPresent() || (i > 0 && line.length() > 400)) {
        break;
      }
      boolean repeatsTitle = same(line, title) || (i > 0 && same(line, first));
      if (repeatsTitle || take(line)) {
        end = i + 1;
      } else {
        sentences += Paragraphs.endsSentence(line) && line.length() > 60 ? 1 : 0;
      }
      first = first.isEmpty() && !isStrong(line) ? line : first;
    }
    if (end == 0 && title.isEmpty() && isTitle(lines, 0)) {
      end = 1;
    }
    return end;
  }

  /** Takes what a masthead line tells; false when it tells nothing. */
  private boolean take(String line) {
    Optional<HeadLine.Label> label = HeadLine.label(line);
    if (label.isPresent()) {
      return take(label.get());
    }
    if (HeadLine.isUrl(line)) {
      url = url.isEmpty() ? line : url;
      return true;
    }
    if (HeadLine.isDateLine(line)) {
      date(
          line,
          HeadLine.isUpdate(line) || startsLabelled(line)
              ? PublishedFrom.HEADER
              : PublishedFrom.TEXT);
      return true;
    }
    if (HeadLine.isByline(line)) {
      date(line, PublishedFrom.TEXT);
      return true;
    }
    return false;
  }

  private static boolean isStrong(String line) {
    return HeadLine.label(line).isPresent()
        || HeadLine.isUrl(line)
        || HeadLine.isDateLine(line)
        || HeadLine.isByline(line);
  }

  private static boolean startsLabelled(String line) {
    return line.regionMatches(true, 0, "publi", 0, 5)
        || line.regionMatches(true, 0, "posted", 0, 6)
        || line.regionMatches(true, 0, "date", 0, 4);
  }

  private boolean take(HeadLine.Label label) {
    switch (label.name()) {
      case "title", "headline" -> title = title.isEmpty() ? label.value() : title;
      case "source", "outlet", "publication", "newspaper", "publisher" ->
          source = source.isEmpty() ? label.value() : source;
      case "url", "link" -> url = url.isEmpty() ? label.value() : url;
      case "location", "place", "dateline" -> place = place.isEmpty() ? label.value() : place;
      case "date",
          "published",
          "publication date",
          "publish date",
          "published on",
          "date published",
          "pub date",
          "updated",
          "last updated" ->
          date(label.value(), PublishedFrom.HEADER);
      case "by",
          "byline",
          "author",
          "section",
          "category",
          "language",
          "tags",
          "keywords",
          "copyright",
          "length",
          "edition",
          "id" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The first day told wins; an update's day only stands until a better one comes. */
  private void date(String text, PublishedFrom told) {
    Optional<LocalDate> day = Dates.parse(text).filter(d -> !d.isAfter(asOf));
    if (day.isPresent() && published == null) {
      published = day.get();
      from = told;
    }
  }

  /** Lines above the body that are no furniture of the masthead: the title and standfirsts. */
  private List<String> aboveBody(List<Line> head) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String line = head.get(i).text();
      if (isStrong(line) || same(line, title)) {
        continue;
      }
      if (title.isEmpty() && rest.isEmpty() && isTitleText(line)) {
        title = line;
      } else {
        rest.add(line);
      }
    }
    rest.removeIf(line -> !Paragraphs.endsSentence(line) && line.length() < 60);
    return rest;
  }

  private boolean isTitle(List<Line> lines, int i) {
    if (i + 1 >= lines.size() || !isTitleText(lines.get(i).text())) {
      return false;
    }
    String next = lines.get(i + 1).text();
    return next.length() > 60 && (lines.get(i + 1).gap() || Paragraphs.endsSentence(next));
  }

  private static boolean isTitleText(String line) {
    int last = line.length() - 1;
    return last >= 2
        && last < LONGEST_TITLE
        && (!endsAsSentence(line) || line.endsWith("U.S."))
        && ",;-–—".indexOf(line.charAt(last)) < 0
        && !Character.isLowerCase(line.charAt(0))
        && (line.indexOf(' ') > 0 || line.charAt(0) >= 0x2e80);
  }

  /** Titles ask and exclaim, but do not end in a full stop or colon. */
  private static boolean endsAsSentence(String line) {
    return Paragraphs.endsSentence(line) && !line.matches(".*[!?！？…]['\"”’)]{0,3}$");
  }

  private void dateline(List<String> body, List<Line> all) {
    for (int i = 0; i < Math.min(2, body.size()); i++) {
      String paragraph = body.get(i);
      Dateline line = Dateline.of(paragraph).orElse(null);
      if (line != null) {
        take(line, all);
        String rest = paragraph.substring(line.end()).strip();
        if (rest.isEmpty()) {
          body.remove(i);
        } else {
          body.set(i, rest);
        }
        return;
      }
    }
  }

  private void take(Dateline line, List<Line> all) {
    place = place.isEmpty() ? line.place() : place;
    source = source.isEmpty() ? line.agency() : source;
    LocalDate day = line.published() != null ? line.published() : withRightsYear(line, all);
    if (published == null && day != null && !day.isAfter(asOf)) {
      published = day;
      from = line.place().isEmpty() ? PublishedFrom.HEADER : PublishedFrom.TEXT;
    }
  }

  /** A dateline without its year takes the year of the rights line, and no other. */
  private static @Nullable LocalDate withRightsYear(Dateline line, List<Line> all) {
    if (line.month() == 0) {
      return null;
    }
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - 6); i--) {
      Matcher m = RIGHTS_YEAR.matcher(all.get(i).text());
      if (Furniture.is(all.get(i).text()) && m.find()) {
        return Dates.day(Integer.parseInt(m.group(1)), line.month(), line.day()).orElse(null);
      }
    }
    return null;
  }

  private void dropRepeatedTitle(List<String> body) {
    for (int i = Math.min(3, body.size()) - 1; i >= 0 && body.size() > 1; i--) {
      if (same(body.get(i), title)) {
        body.remove(i);
      }
    }
  }

  /** Cuts what a press release says of its sender: {@code About X} and {@code X is a ...}. */
  private static void dropSelfPortrait(List<String> body) {
    for (int i = body.size() - 2; i > body.size() / 2; i--) {
      Matcher about = ABOUT.matcher(body.get(i));
      if (about.matches() && body.get(i + 1).contains(about.group(1))) {
        body.subList(i, body.size()).clear();
      }
    }
  }

  private static boolean same(String line, String title) {
    return !title.isEmpty()
        && line.length() <= 2 * title.length() + 20
        && title.length() <= 2 * line.length() + 20
        && letters(line).equals(letters(title));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether the body says again what a line above it says. */
  private static boolean repeats(String line, List<String> body) {
    List<String> words = words(line);
    if (words.size() < 3) {
      return false;
    }
    Set<String> triples = new HashSet<>();
    for (String paragraph : body) {
      List<String> said = words(paragraph);
      for (int i = 0; i + 3 <= said.size(); i++) {
        triples.add(String.join(" ", said.subList(i, i + 3)));
      }
    }
    int repeated = 0;
    for (int i = 0; i + 3 <= words.size(); i++) {
      repeated += triples.contains(String.join(" ", words.subList(i, i + 3))) ? 1 : 0;
    }
    return repeated >= REPEATED * (words.size() - 2);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]{1,100}", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
