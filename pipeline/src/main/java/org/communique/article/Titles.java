package org.communique.article;

import java.util.Locale;

/** Headlines without what outlets hang on them. */
final class Titles {

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "
  };

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
