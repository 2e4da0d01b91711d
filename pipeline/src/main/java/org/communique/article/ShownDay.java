package org.communique.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day a page shows its readers beside the headline.
 *
 * @param kind how sure it is the day of publication
 */
record ShownDay(LocalDate day, Kind kind) {

  /** What the page says the day is. The first is the best. */
  enum Kind {
    PUBLISHED,
    PLAIN,
    UPDATED
  }

  /** Blocks above a headline that still belong to it: section, byline, day. */
  private static final int ABOVE = 4;

  /** Blocks under it, share buttons counted. */
  private static final int BELOW = 24;

  /** Characters of a line that tells little more than its day. */
  private static final int LONGEST = 120;

  /** Characters of a day with its weekday and time. */
  private static final int SHORT = 50;

  /** Characters of prose under a headline, standfirst excepted, that begin the story. */
  private static final int STORY = 200;

  private static final String OUTSIDE = "nav,footer,aside,figure,figcaption,form,select";

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:first published|publi|posted|released|issued|erstellt|veröffentlicht|pubblicat"
              + "|gepubliceerd|опубликован)|입력|등록|发布|發布|发表|發表",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern UPDATED =
      Pattern.compile(
          "\\b(?:(?:last )?(?:updated|modified)|aktualisiert|actualizad|mis à jour|atualizad"
              + "|aggiornat|обновлен)|수정|更新",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A caption tells the day of its picture. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "\\b(?:photo|picture|image|photograph)|/(?:AP|AFP|Reuters|Getty|EPA)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * @param blocks the whole page's, in its order
   * @param headline as the page shows it; empty when it shows none
   * @param dayFirst how the page's language writes 7/8/2023
   */
  static Optional<ShownDay> of(List<PageBlock> blocks, String headline, boolean dayFirst) {
    int head = headline.isEmpty() ? -1 : headline(blocks, headline);
    ShownDay best = head < 0 ? null : beside(blocks, head, dayFirst);
    if (best == null || best.kind == Kind.UPDATED) {
      ShownDay labelled = labelled(blocks, dayFirst);
      best = labelled == null ? best : labelled;
    }
    return Optional.ofNullable(best);
  }

  /** Whether a line above a story tells its day of publication and nothing else of weight. */
  static boolean isDayLine(PageBlock block) {
    ShownDay day = in(block, true);
    return day != null && (day.kind == Kind.PUBLISHED || block.text().length() <= SHORT);
  }

  private static int headline(List<PageBlock> blocks, String headline) {
    String letters = letters(headline);
    int found = -1;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block.text().length() <= 2 * headline.length() && letters(block.text()).equals(letters)) {
        if (block.isHeading()) {
          return i;
        }
        found = found < 0 ? i : found;
      }
    }
    return found;
  }

  private static @Nullable ShownDay beside(List<PageBlock> blocks, int head, boolean dayFirst) {
    ShownDay best = null;
    int last = Math.min(blocks.size() - 1, head + BELOW);
    int prose = 0;
    for (int i = head + 1; i <= last && prose < 2 && !isStory(blocks.get(i)); i++) {
      best = better(best, in(blocks.get(i), dayFirst));
      prose += isSentence(blocks.get(i)) ? 1 : 0;
    }
    for (int i = head - 1; i >= Math.max(0, head - ABOVE); i--) {
      best = better(best, in(blocks.get(i), dayFirst));
    }
    return best;
  }

  private static @Nullable ShownDay labelled(List<PageBlock> blocks, boolean dayFirst) {
    for (PageBlock block : blocks) {
      ShownDay day = in(block, dayFirst);
      if (day != null && day.kind == Kind.PUBLISHED) {
        return day;
      }
    }
    return null;
  }

  private static boolean isStory(PageBlock block) {
    return block.text().length() >= STORY && block.isProse();
  }

  private static boolean isSentence(PageBlock block) {
    String text = block.text();
    return block.isProse() && !text.endsWith(".m.") && !PUBLISHED.matcher(text).find();
  }

  private static @Nullable ShownDay better(@Nullable ShownDay one, @Nullable ShownDay other) {
    return one == null || (other != null && other.kind.compareTo(one.kind) < 0) ? other : one;
  }

  private static @Nullable ShownDay in(PageBlock block, boolean dayFirst) {
    String text = block.text();
    if (text.length() > LONGEST
        || block.linkShare() > 0.5
        || isSentence(block)
        || block.home().closest(OUTSIDE) != null) {
      return null;
    }
    return read(text, dayFirst);
  }

  /** What a line tells: the day after a word such as published, before one such as updated. */
  static @Nullable ShownDay read(String text, boolean dayFirst) {
    Matcher published = PUBLISHED.matcher(text);
    Matcher updated = UPDATED.matcher(text);
    int p = published.find() ? published.start() : -1;
    int u = updated.find() ? updated.start() : -1;
    if (p >= 0) {
      String part = u > p ? text.substring(0, u) : text.substring(u < 0 ? 0 : p);
      Optional<LocalDate> day = Dates.parse(part, dayFirst);
      if (day.isPresent()) {
        return new ShownDay(day.get(), Kind.PUBLISHED);
      }
    }
    if (PICTURE.matcher(text).find()) {
      return null;
    }
    Kind plain = u == 0 ? Kind.UPDATED : Kind.PLAIN;
    Optional<LocalDate> day = Dates.parse(u > 0 ? text.substring(0, u) : text, dayFirst);
    if (day.isEmpty() && u > 0) {
      plain = Kind.UPDATED;
      day = Dates.parse(text.substring(u), dayFirst);
    }
    return day.isPresent() ? new ShownDay(day.get(), plain) : null;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
