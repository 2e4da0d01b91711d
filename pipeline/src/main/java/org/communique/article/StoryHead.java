package org.communique.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.article.Paragraphs.Line;
import org.communique.beat.Sources;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a story: masthead, title, standfirst, byline and date line, and what they tell.
 * One use each.
 */
final class StoryHead {

  /** Mastheads are short: no title, date or byline is looked for below. */
  private static final int HEAD_LINES = 12;

  /** A longer sentence above a date line is the story already. */
  private static final int HEAD_SENTENCES = 2;

  /** Characters of a line under a byline that says for whom and where from. */
  private static final int LONGEST_DESK = 50;

  private final LocalDate asOf;
  private final Sources sources;
  private String title;
  private String url = "";
  private String source = "";
  private String place = "";
  private @Nullable LocalDate published;
  private PublishedFrom from = PublishedFrom.NONE;
  private boolean isUpdate;
  private String credited = "";
  private final Set<String> below = new HashSet<>();

  /**
   * @param title when it is known already; empty to look for one
   */
  StoryHead(String title, Sources sources, LocalDate asOf) {
    this.title = title;
    this.sources = sources;
    this.asOf = asOf;
  }

  /** Index of the first line below the head; takes what the head tells. */
  int end(List<Line> lines) {
    int end = 0;
    int sentences = 0;
    String first = "";
    int limit = Math.min(HEAD_LINES, lines.size());
    for (int i = 0; i < limit && sentences <= HEAD_SENTENCES; i++) {
      String line = lines.get(i).text();
      if (Dateline.of(line).isPresent() || (i > 0 && line.length() > 400)) {
        break;
      }
      boolean repeatsTitle =
          StoryWords.same(line, title) || (i > 0 && StoryWords.same(line, first));
      if (repeatsTitle || take(line) || takeBelow(lines, i, first)) {
        end = i + 1;
      } else {
        sentences += Paragraphs.endsSentence(line) && line.length() > 60 ? 1 : 0;
      }
      first = first.isEmpty() && !isStrong(line) ? line : first;
    }
    boolean titled =
        lines.subList(0, end).stream()
            .map(Line::text)
            .anyMatch(line -> TitleLine.isFull(line) && !isStrong(line));
    return title.isEmpty() && !titled && TitleLine.isAt(lines, end) ? end + 1 : end;
  }

  /** Takes what only tells something under a title: outlet and day, a reporter's outlet. */
  private boolean takeBelow(List<Line> lines, int i, String first) {
    String line = lines.get(i).text();
    if (i == 0) {
      return false;
    }
    Optional<String> name = HeadLine.nameBesideDate(line);
    String before = lines.get(i - 1).text();
    boolean reporters =
        !first.isEmpty()
            && !lines.get(i).gap()
            && line.length() <= LONGEST_DESK
            && !Paragraphs.endsSentence(line)
            && HeadLine.isByline(before);
    if (name.isPresent()) {
      date(line, false, PublishedFrom.TEXT);
      String listed = Outlets.masthead(name.get(), sources);
      boolean told = line.contains("来源") || line.contains("來源");
      source = source.isEmpty() ? (told && listed.isEmpty() ? name.get() : listed) : source;
    }
    if (name.isPresent() || reporters) {
      below.add(line);
      credit(line);
    }
    return name.isPresent() || reporters;
  }

  /** A byline's outlet may be an agency: it counts only when nothing better is named. */
  private void credit(String line) {
    credited = credited.isEmpty() ? Outlets.sole(line, sources) : credited;
  }

  /** Lines of the head that are no furniture: standfirsts. The title is taken from among them. */
  List<String> rest(List<Line> head) {
    List<String> rest = new ArrayList<>();
    for (Line each : head) {
      String line = each.text();
      if (!isStrong(line) && !StoryWords.same(line, title)) {
        rest.add(line);
      }
    }
    int at = title.isEmpty() ? TitleLine.indexIn(rest) : -1;
    if (at >= 0) {
      title = rest.remove(at);
      rest.removeIf(line -> StoryWords.same(line, title));
    }
    rest.removeIf(line -> !Paragraphs.endsSentence(line) && line.length() < 60);
    return rest;
  }

  /** Takes what a masthead line tells; false when it tells nothing. */
  private boolean take(String line) {
    Optional<HeadLine.Label> label = HeadLine.label(line);
    if (label.isPresent()) {
      return take(label.get());
    }
    String masthead = Outlets.masthead(line, sources);
    if (!masthead.isEmpty()) {
      source = source.isEmpty() ? masthead : source;
      return true;
    }
    if (HeadLine.isUrl(line)) {
      url = url.isEmpty() ? line : url;
      return true;
    }
    if (HeadLine.isDateLine(line)) {
      date(
          line,
          false,
          HeadLine.isUpdate(line) || startsLabelled(line)
              ? PublishedFrom.HEADER
              : PublishedFrom.TEXT);
      return true;
    }
    if (HeadLine.isAgo(line)) {
      return true;
    }
    if (HeadLine.isByline(line)) {
      credit(line);
      date(line, false, PublishedFrom.TEXT);
      return true;
    }
    return false;
  }

  private boolean isStrong(String line) {
    return HeadLine.label(line).isPresent()
        || !Outlets.masthead(line, sources).isEmpty()
        || HeadLine.isUrl(line)
        || HeadLine.isDateLine(line)
        || HeadLine.isAgo(line)
        || HeadLine.isByline(line)
        || below.contains(line);
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
          "pub date" ->
          date(label.value(), false, PublishedFrom.HEADER);
      case "updated", "last updated" -> date(label.value(), true, PublishedFrom.HEADER);
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
  private void date(String text, boolean update, PublishedFrom told) {
    ShownDay day = ShownDay.read(text, false);
    if (day == null || day.day().isAfter(asOf)) {
      return;
    }
    boolean updated = update || day.kind() == ShownDay.Kind.UPDATED;
    if (published == null || (isUpdate && !updated)) {
      published = day.day();
      from = told;
      isUpdate = updated;
    }
  }

  /** Takes what a dateline tells where the head above it told nothing. */
  void take(Dateline line, @Nullable LocalDate withYear) {
    place = place.isEmpty() ? line.place() : place;
    LocalDate day = line.published() != null ? line.published() : withYear;
    if (published == null && day != null && !day.isAfter(asOf)) {
      published = day;
      from = line.place().isEmpty() ? PublishedFrom.HEADER : PublishedFrom.TEXT;
    }
  }

  String title() {
    return title;
  }

  /** Named by a label or a masthead; empty when neither does. */
  String source() {
    return source;
  }

  /** Named in a byline; empty when none or several are. */
  String credited() {
    return credited;
  }

  /** The head's findings and a body. */
  StoryText with(String outlet, Edition edition, List<String> body) {
    return new StoryText(title, url, outlet, place, published, from, edition, body);
  }
}
