package org.communique.article;

import java.util.Locale;

/** What told an article's publication date. */
public enum PublishedFrom {
  /** Markup or a column of its own. */
  META,
  /** A line above the text. */
  HEADER,
  /** The text itself: a dateline or a printed date line. */
  TEXT,
  /** The file's name. */
  FILE,
  /** Nothing did: the article is undated. */
  NONE;

  /** Lower case, as in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
