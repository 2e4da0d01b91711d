package org.communique.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the words around a date look back or ahead. */
enum Tense {
  PAST,
  FUTURE,
  OPEN;

  /** A cue further away belongs to another clause more often than not. */
  private static final int REACH = 70;

  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:(?<future>will|shall|would|plan(?:s|ned|ning)?|set to|due|scheduled|expected"
              + "|expects?|upcoming|slated|going to|intends?|aims?|hopes? to|poised|about to"
              + "|ahead of|forthcoming|later)"
              + "|(?<past>said|says|told|met|held|was|were|had|did|began|came|went|took|made|gave"
              + "|spoke|saw|won|lost|left|after|since|\\w{2,15}ed))\\b");

  private static final Pattern AHEAD =
      Pattern.compile("^,?(?: [\\w'’-]{1,20}){0,6} (?:will|is to|are to|is set|are set)\\b");

  /** Judged by the nearest cue before the date, else by a {@code will} after it. */
  static Tense around(String text, int start, int end) {
    int from = Math.max(0, start - REACH);
    int stop = text.lastIndexOf('.', start - 1);
    String before = text.substring(stop >= from ? stop + 1 : from, start);
    Tense nearest = OPEN;
    Matcher cue = CUE.matcher(before);
    while (cue.find()) {
      nearest = cue.group("future") != null ? FUTURE : PAST;
    }
    if (nearest == OPEN) {
      String after = text.substring(end, Math.min(text.length(), end + REACH));
      return AHEAD.matcher(after).find() ? FUTURE : OPEN;
    }
    return nearest;
  }
}
