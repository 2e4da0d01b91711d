package org.communique.article;

import java.util.Locale;
import java.util.Set;

/** The site's name in a window's title: what stands before or after the headline. */
final class PageOutlet {

  /** Names are short; what is longer is a slogan or another headline. */
  private static final int MOST_WORDS = 6;

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " : ", ": "
  };

  /** Sections of a site, not its name. */
  private static final Set<String> SECTIONS =
      Set.of(
          "news",
          "opinion",
          "world",
          "world news",
          "politics",
          "business",
          "sport",
          "sports",
          "home",
          "homepage",
          "blog",
          "article",
          "story",
          "latest",
          "video",
          "videos",
          "analysis",
          "climate",
          "environment",
          "technology",
          "tech",
          "science",
          "health",
          "culture",
          "uk news",
          "us news",
          "local news",
          "latest news",
          "breaking news",
          "top stories",
          "print");

  private PageOutlet() {}

  /**
   * The name beside {@code headline} in {@code windowTitle}; empty when the title holds another
   * headline or no name.
   */
  static String beside(String windowTitle, String headline) {
    String title = CleanText.line(windowTitle);
    String letters = letters(headline);
    if (letters.isEmpty()) {
      return "";
    }
    for (String separator : SEPARATORS) {
      for (int at = title.indexOf(separator);
          at > 0;
          at = title.indexOf(separator, at + separator.length())) {
        String left = title.substring(0, at);
        String right = title.substring(at + separator.length());
        if (!separator.equals(": ") && letters(left).equals(letters)) {
          return name(last(right));
        }
        if (letters(right).equals(letters)) {
          return name(left);
        }
      }
    }
    return "";
  }

  /** Of section and site the site: it stands last. */
  private static String last(String tail) {
    int start = 0;
    for (String separator : SEPARATORS) {
      int at = tail.lastIndexOf(separator);
      start = at < 0 ? start : Math.max(start, at + separator.length());
    }
    return tail.substring(start);
  }

  private static String name(String text) {
    String name = text.strip();
    boolean fits =
        name.length() >= 2
            && name.split(" ", -1).length <= MOST_WORDS
            && !SECTIONS.contains(name.toLowerCase(Locale.ROOT));
    return fits ? name : "";
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
