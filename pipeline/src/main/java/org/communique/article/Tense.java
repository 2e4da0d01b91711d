package org.communique.article;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether the words around a date look back or ahead. */
enum Tense {
  PAST,
  FUTURE,
  OPEN;

  /** A cue further away belongs to another clause more often than not. */
  private static final int REACH = 70;

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "shall",
          "would",
          "plan",
          "plans",
          "planned",
          "planning",
          "due",
          "scheduled",
          "expected",
          "expect",
          "expects",
          "upcoming",
          "slated",
          "intends",
          "intend",
          "aims",
          "aim",
          "poised",
          "ahead",
          "forthcoming",
          "later");

  /** Look ahead only before {@code to}. */
  private static final Set<String> AHEAD_WITH_TO =
      Set.of("set", "going", "hope", "hopes", "about", "is", "are");

  private static final Set<String> BACK =
      Set.of(
          "said", "says", "told", "met", "held", "was", "were", "had", "did", "began", "came",
          "went", "took", "made", "gave", "spoke", "saw", "won", "lost", "left", "after", "since");

  private static final Pattern WILL =
      Pattern.compile("^,?(?: [\\w'’-]{1,20}){0,6} (?:will|is to|are to|is set|are set)\\b");

  /** Judged by the nearest cue before the date, else by a {@code will} after it. */
  static Tense around(String text, int start, int end) {
    int stop = Math.max(0, start - REACH);
    int wordEnd = start;
    for (int i = start - 1; i >= stop && text.charAt(i) != '.' && text.charAt(i) != '\n'; i--) {
      if (!isLetter(text.charAt(i))) {
        wordEnd = i;
      } else if (i == 0 || !isLetter(text.charAt(i - 1))) {
        Tense cue = cue(text, i, wordEnd);
        if (cue != OPEN) {
          return cue;
        }
      }
    }
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    return WILL.matcher(after).find() ? FUTURE : OPEN;
  }

  private static Tense cue(String text, int start, int end) {
    if (end - start < 2 || end - start > 15) {
      return OPEN;
    }
    String word = text.substring(start, end);
    if (AHEAD.contains(word) || (AHEAD_WITH_TO.contains(word) && text.startsWith(" to ", end))) {
      return FUTURE;
    }
    boolean past =
        word.length() > 3 && word.endsWith("ed") && Character.isLowerCase(word.charAt(0));
    return past || BACK.contains(word) ? PAST : OPEN;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 0xbf && Character.isLetter(c);
  }
}
