package org.communique.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline a page shows. Heads of pages often tell another one, made for search engines or cut;
 * the page's heading that says the same, or nearly the same, is the one its readers see.
 */
final class PageHeadline {

  private static final int LONGEST = 300;

  /** A heading of fewer words is as likely a section's or the site's. */
  private static final int WORDS = 4;

  /** Share of a heading's longer words in a told title that makes them one headline. */
  private static final double ALIKE = 0.34;

  private static final int LONGER_WORD = 4;

  private static final String OUTSIDE =
      "nav,footer,aside,form,dialog,[class*=logo],[id*=logo],[class*=site-title],[class*=site-brand],"
          + "[class*=sidebar],[class*=related],[class*=comment],[class*=modal]";

  private final List<String> first = new ArrayList<>();
  private final List<String> second = new ArrayList<>();
  private final List<String> told;

  private PageHeadline(Document page, List<String> told) {
    this.told = told.stream().filter(title -> !title.isEmpty()).toList();
    collect(page, "h1", first);
    collect(page, "h2", second);
  }

  /**
   * The shown headline; empty when neither page nor head has one.
   *
   * @param told titles of the page's head, the best first, cleaned
   * @param windowTitle as the page's head has it, with whatever hangs on it
   */
  static String of(Document page, List<String> told, String windowTitle) {
    return new PageHeadline(page, told).choose(windowTitle);
  }

  private static void collect(Document page, String tag, List<String> headings) {
    for (Element heading : page.select(tag)) {
      String text = CleanText.line(heading.text());
      if (!text.isEmpty() && text.length() <= LONGEST && heading.closest(OUTSIDE) == null) {
        headings.add(text);
      }
    }
  }

  private String choose(String windowTitle) {
    for (List<String> headings : List.of(first, second)) {
      String same = same(headings);
      if (!same.isEmpty()) {
        return same;
      }
      String within = within(headings, windowTitle);
      if (!within.isEmpty()) {
        return within;
      }
    }
    String alike = alike();
    if (!alike.isEmpty()) {
      return alike;
    }
    boolean sole = first.size() == 1 && (told.isEmpty() || words(first.get(0)) >= WORDS);
    return sole ? first.get(0) : told.isEmpty() ? "" : told.get(0);
  }

  /** The heading that a told title repeats, or begins and cuts off. */
  private String same(List<String> headings) {
    for (String title : told) {
      String start = title.replaceAll("(?:…|\\.{3})$", "").strip();
      for (String heading : headings) {
        boolean cut = !start.isEmpty() && start.length() < title.length();
        if (letters(heading).equals(letters(title))
            || cut && letters(heading).startsWith(letters(start))) {
          return isShouted(heading) ? title : heading;
        }
      }
    }
    return "";
  }

  /** The heading at an end of the window's title: the site's shorter name is at the other. */
  private static String within(List<String> headings, String windowTitle) {
    for (String heading : headings) {
      String site = PageOutlet.beside(windowTitle, heading);
      if (words(heading) >= 2 && !site.isEmpty() && site.length() < heading.length()) {
        return heading;
      }
    }
    return "";
  }

  /** The heading that shares most of its words with a told title. */
  private String alike() {
    String best = "";
    double most = ALIKE;
    for (String heading : first) {
      Set<String> words = longerWords(heading);
      for (String title : told) {
        Set<String> common = longerWords(title);
        common.retainAll(words);
        double share = (double) common.size() / Math.max(1, words.size());
        if (common.size() >= 2 && share >= most) {
          best = heading;
          most = share;
        }
      }
    }
    return best;
  }

  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static int words(String text) {
    return text.split(" ", -1).length;
  }

  private static Set<String> longerWords(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]{1,100}", -1)) {
      if (word.length() >= LONGER_WORD) {
        words.add(word);
      }
    }
    return words;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
