package org.communique.reports.content;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.findings.ArticleRow;

/** Turns of phrase that several parts of the briefing share. */
final class Phrases {

  /** Characters; a ministry's full name has about eighty. */
  private static final int LONGEST_NAME = 100;

  private static final int MOST_NAMES = 6;

  private Phrases() {}

  /** Returns the line that says where to find what was cut; empty when nothing was. */
  static String more(int hidden, String one, String many) {
    return hidden <= 0
        ? ""
        : "And "
            + Numbers.written(hidden)
            + " more "
            + (hidden == 1 ? one : many)
            + " in the workbook.";
  }

  /** Returns a name no longer than any real one is. */
  static String name(String name) {
    return Extracts.shortened(name, LONGEST_NAME);
  }

  /** Returns several names as one phrase. */
  static String names(List<String> names) {
    return some(MOST_NAMES, names.stream().map(Phrases::name).toList());
  }

  /** Returns {@code a, b and 4 more}. */
  static String some(int limit, List<String> all) {
    if (all.size() <= limit) {
      return Numbers.list(all);
    }
    List<String> shown = new ArrayList<>(Selection.first(limit, all));
    shown.add(tied(Numbers.written(all.size() - (long) limit) + " more"));
    return Numbers.list(shown);
  }

  static String outlet(String name) {
    return name.isBlank() ? "outlet not given" : name(name);
  }

  static String outletCount(String name, int articles) {
    return name.isBlank()
        ? Numbers.written(articles) + " without outlet"
        : outlet(name) + " " + Numbers.written(articles);
  }

  static String byline(ArticleRow article) {
    if (article.source().isBlank() && article.published().isEmpty()) {
      return "outlet and date not given";
    }
    return outlet(article.source()) + ", " + Dates.written(article.published());
  }

  static String tied(String words) {
    return words.replace(' ', '\u00A0');
  }

  /** Returns the text with a capital at its beginning. */
  static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }
}
