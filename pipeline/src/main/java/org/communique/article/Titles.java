package org.communique.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.communique.beat.Sources;

/** Headlines without what outlets hang on them. */
final class Titles {

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "
  };

  /** Characters; what is shorter may need its tail. */
  private static final int SHORTEST_HEADLINE = 16;

  /** A separator and a name of up to four words. */
  private static final int SITE_WORDS = 5;

  /** Names in capitals that end as papers' and stations' do. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}’'-]{0,20}|of|the) ){0,3}(?:News|Times|Post|Daily|Tribune|Herald|Journal"
              + "|Gazette|Courier|Chronicle|Telegraph|Guardian|Newspaper|Weekly|Observer|Dispatch"
              + "|Examiner|Bulletin|Magazine|Reuters)");

  /** {@code UPDATE 2-} and its like, as wires send them. */
  private static final Pattern SLUG =
      Pattern.compile(
          "^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|FACTBOX|BRIEF|TIMELINE|ANALYSIS"
              + "|INTERVIEW|INSIGHT|EXPLAINER|FOCUS) ?\\d{0,2} ?-){1,3} ?(?=\\p{L})");

  private Titles() {}

  /**
   * A headline on one line, its outlet's name taken off the end and section labels off the start.
   *
   * @param outlet name of the outlet; empty when unknown
   * @param host web address of the outlet; empty when unknown
   */
  static String clean(String raw, String outlet, String host) {
    String title = CleanText.line(HtmlText.plain(raw));
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0 && isOutlet(title.substring(at + separator.length()), outlet, host)) {
        title = title.substring(0, at).strip();
      }
    }
    return withoutLabel(title);
  }

  /**
   * A headline without the outlet at its end, also when only the beat or its own name tells that it
   * is one, and without an agency's slug at its start.
   */
  static String clean(String raw, String outlet, String host, Sources sources) {
    String title = clean(raw, outlet, host);
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      String tail = at > 0 ? title.substring(at + separator.length()).strip() : "";
      boolean listed = !tail.isEmpty() && !Outlets.masthead(tail, sources).isEmpty();
      if (listed || (at >= SHORTEST_HEADLINE && PAPER.matcher(tail).matches())) {
        title = title.substring(0, at).strip();
      }
    }
    return SLUG.matcher(title).replaceFirst("");
  }

  /** What stands behind the last separator of a title; empty when it has none. */
  static String tail(String title) {
    int start = title.length();
    int last = -1;
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > last) {
        last = at;
        start = at + separator.length();
      }
    }
    return title.substring(start).strip();
  }

  /**
   * A window's title without the short name at its end, which is the site's whatever it is called.
   */
  static String withoutSite(String title) {
    int at = -1;
    for (String separator : SEPARATORS) {
      at = Math.max(at, title.lastIndexOf(separator));
    }
    boolean site =
        at >= SHORTEST_HEADLINE && title.substring(at).strip().split(" ", -1).length <= SITE_WORDS;
    return site ? title.substring(0, at).strip() : title;
  }

  private static String withoutLabel(String title) {
    int bar = title.indexOf(" | ");
    if (bar > 0 && bar + 3 < title.length()) {
      String label = title.substring(0, bar).toLowerCase(Locale.ROOT);
      switch (label) {
        case "opinion",
            "analysis",
            "editorial",
            "video",
            "watch",
            "exclusive",
            "perspective",
            "review",
            "commentary",
            "letter",
            "letters",
            "live",
            "updated",
            "breaking" -> {
          return title.substring(bar + 3).strip();
        }
        default -> {
          return title;
        }
      }
    }
    return title;
  }

  /** Whether a title's tail names the outlet: its name, its host, or its host's first label. */
  private static boolean isOutlet(String tail, String outlet, String host) {
    String key = key(tail);
    if (key.isEmpty()) {
      return false;
    }
    String name = key(outlet);
    int dot = host.indexOf('.');
    String label = key(dot < 0 ? host : host.substring(0, dot));
    return key.equals(name)
        || key.equals("the" + name)
        || name.equals("the" + key)
        || key.equals(key(host))
        || key.equals(label)
        || key.equals("the" + label)
        || label.equals("the" + key);
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
