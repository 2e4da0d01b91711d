package org.communique.copies;

import java.util.List;
import java.util.Locale;

/** News agencies whose texts other outlets reprint, and how a reprint credits them. */
final class Agencies {

  /** A credit stands in the first characters of a text (dateline) or in its last. */
  private static final int EDGE = 160;

  /** Tag in the tables, then the spellings of a credit in lower case. */
  private static final List<List<String>> CREDITS =
      List.of(
          List.of("reuters", "reuters"),
          List.of("associated press", "associated press", "(ap)"),
          List.of("afp", "afp", "agence france-presse"),
          List.of("bloomberg", "bloomberg"),
          List.of("xinhua", "xinhua"),
          List.of("upi", "(upi)", "united press international"),
          List.of("dpa", "(dpa)"),
          List.of("efe", "(efe)"),
          List.of("kyodo", "kyodo"),
          List.of("tass", "(tass)"),
          List.of("pti", "(pti)", "press trust of india"),
          List.of("press association", "press association"));

  private Agencies() {}

  /** The agency credited at either end of {@code text}; empty when none. */
  static String creditedIn(String text) {
    String head = text.substring(0, Math.min(EDGE, text.length())).toLowerCase(Locale.ROOT);
    String tail = text.substring(Math.max(0, text.length() - EDGE)).toLowerCase(Locale.ROOT);
    for (List<String> credit : CREDITS) {
      for (String spelling : credit.subList(1, credit.size())) {
        if (asCredit(head, spelling) || asCredit(tail, spelling)) {
          return credit.get(0);
        }
      }
    }
    return "";
  }

  static boolean isAgency(String source, String agency) {
    String outlet = source.toLowerCase(Locale.ROOT);
    return outlet.contains(agency) || (agency.equals("associated press") && isAp(outlet));
  }

  private static boolean isAp(String outlet) {
    return outlet.equals("ap") || outlet.equals("apnews.com") || outlet.equals("ap news");
  }

  /** In brackets, before a dash, or after "by", "reporting by" and the like; never in passing. */
  private static boolean asCredit(String edge, String spelling) {
    int at = edge.indexOf(spelling);
    if (at < 0) {
      return false;
    }
    if (spelling.startsWith("(")) {
      return true;
    }
    String before = edge.substring(0, at).stripTrailing();
    String after = edge.substring(at + spelling.length()).stripLeading();
    return before.endsWith("(")
        || before.endsWith("by")
        || before.endsWith("source:")
        || before.endsWith("©")
        || after.startsWith("-")
        || after.startsWith("–")
        || after.startsWith("—")
        || (before.endsWith("the") && after.startsWith("contributed"));
  }
}
