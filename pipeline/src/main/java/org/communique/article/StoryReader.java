package org.communique.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.Paragraphs.Line;
import org.jspecify.annotations.Nullable;

/**
 * Takes a story out of a plain text: its head above, notes and rights below. Used for whole text
 * files and for the bodies of records. One use each.
 */
final class StoryReader {

  private static final Pattern RIGHTS_YEAR =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)[^0-9\\n]{0,40}((?:19|20)\\d\\d)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT =
      Pattern.compile("About (?:the )?(\\p{Lu}[\\p{L}\\p{N}&.-]{1,40}).{0,60}");

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:topics?|tags?|keywords|share this|like this|related(?: \\w{3,12})?|comments?"
              + "|most (?:viewed|read|popular)|more on this story|leave a (?:reply|comment)|follow us"
              + "|read next|about the author) ?:?",
          Pattern.CASE_INSENSITIVE);

  private static final int TAIL_LINE = 80;

  private static final Pattern COMPANY =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{N}&.-]{1,40}(?: \\p{Lu}[\\p{L}\\p{N}&.-]{1,40}){0,3}) is (?:an?|the) [^.]{0,80}\\b"
              + "(?:provider|company|leader|manufacturer|supplier|developer|operator|specialist)\\b");

  private static final Pattern COMPANY_FACTS =
      Pattern.compile(
          "\\b(?:headquartered in|subsidiaries|employs|registered shares|listed on|stock exchange"
              + "|for more information|learn more at|visit (?:us|our|www)|founded in)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A note that the text is an update stands above it. */
  private static final int UPDATE_LINES = 6;

  /** Paragraphs of a sender's portrait. */
  private static final int MOST_PORTRAIT = 3;

  private final StoryHead head;
  private final ReadingSettings settings;
  private String agency = "";

  private StoryReader(String title, ReadingSettings settings) {
    this.head = new StoryHead(title, settings.sources(), settings.asOf());
    this.settings = settings;
  }

  /**
   * The story in a normalised text.
   *
   * @param title when it is known already; empty to look for one
   * @param furniture lines of the page around the text, which may name the outlet
   */
  static StoryText read(
      String text, String title, List<String> furniture, ReadingSettings settings) {
    return new StoryReader(title, settings).read(Paragraphs.of(text), furniture);
  }

  private StoryText read(List<Line> all, List<String> around) {
    List<String> furniture = new ArrayList<>(around);
    List<Line> lines = Paragraphs.withoutFurniture(all, furniture);
    int start = head.end(lines);
    List<String> body = new ArrayList<>();
    for (Line line : lines.subList(start, lines.size())) {
      body.add(line.text());
    }
    List<String> above = head.rest(lines.subList(0, start));
    dateline(body, all);
    for (int i = above.size() - 1; i >= 0; i--) {
      if (!StoryWords.repeats(above.get(i), body)) {
        body.add(0, above.get(i));
      }
    }
    dropRepeatedTitle(body);
    dropTail(body);
    dropSelfPortrait(body);
    return head.with(outlet(furniture), new Edition(agency, isUpdate(all)), body);
  }

  private static boolean isUpdate(List<Line> all) {
    return all.stream().limit(UPDATE_LINES).map(Line::text).anyMatch(Edition::isUpdate);
  }

  /** The outlet that says so itself; else the one furniture names; else the dateline's agency. */
  private String outlet(List<String> furniture) {
    if (!head.source().isEmpty()) {
      return head.source();
    }
    String named = Outlets.named(furniture, settings.sources());
    String hung = Outlets.masthead(Titles.tail(head.title()), settings.sources());
    if (!hung.isEmpty()) {
      return hung;
    }
    String passed = agency.isEmpty() ? head.credited() : agency;
    return named.isEmpty() || (!agency.isEmpty() && named.startsWith(agency)) ? passed : named;
  }

  private void dateline(List<String> body, List<Line> all) {
    for (int i = 0; i < Math.min(2, body.size()); i++) {
      String paragraph = body.get(i);
      Dateline line = Dateline.of(paragraph).orElse(null);
      if (line != null) {
        head.take(line, withRightsYear(line, all));
        agency = line.agency();
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
      if (StoryWords.same(body.get(i), head.title())) {
        body.remove(i);
      }
    }
  }

  /** Cuts a label such as {@code Topics} at the end with the short lines under it. */
  private static void dropTail(List<String> body) {
    for (int i = body.size() - 1; i > 0; i--) {
      String line = body.get(i);
      if (line.length() > TAIL_LINE || Paragraphs.endsSentence(line) && !line.endsWith(":")) {
        return;
      }
      if (TAIL.matcher(line).matches()) {
        body.subList(i, body.size()).clear();
      }
    }
  }

  /**
   * Cuts what a press release says of its sender: {@code About X} and {@code X is a ...}, or that
   * paragraph alone where the title names X and what follows tells its seat, staff and shares.
   */
  private void dropSelfPortrait(List<String> body) {
    for (int i = body.size() - 1; i > body.size() / 2; i--) {
      Matcher about = ABOUT.matcher(body.get(i));
      boolean headed =
          i + 1 < body.size() && about.matches() && body.get(i + 1).contains(about.group(1));
      if (headed || isSelfPortrait(body.subList(i, body.size()))) {
        body.subList(i, body.size()).clear();
      }
    }
  }

  private boolean isSelfPortrait(List<String> last) {
    Matcher company = COMPANY.matcher(last.get(0));
    if (last.size() > MOST_PORTRAIT
        || !company.lookingAt()
        || !head.title().contains(company.group(1))) {
      return false;
    }
    Matcher facts = COMPANY_FACTS.matcher(String.join("\n", last));
    int count = 0;
    while (facts.find()) {
      count++;
    }
    return count >= 2;
  }
}
