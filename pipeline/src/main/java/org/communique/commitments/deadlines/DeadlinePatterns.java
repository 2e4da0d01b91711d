package org.communique.commitments.deadlines;

import java.util.regex.Pattern;

/** How deadlines are written. All repetitions in the patterns are bounded. */
final class DeadlinePatterns {

  private static final String MONTHS =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?"
          + "|Dec\\.?)";

  private static final String LIMIT =
      "(?i:by|before|until|till|through|no later than|not later than|around|beyond|out to|up to"
          + "|ahead of|come|in time for)";

  private static final String PART =
      "(?:the )?(?:next )?(?:same year, )?(?:(?:very )?(?:end|close|middle|start|beginning|turn|first half|second half|[a-z]{4,6} quarter) of )?(?:the )?"
          + "(?:year |fiscal year |financial year |calendar year |fiscal |mid-|late |early |FY ?)?";

  static final Pattern LIMIT_YEAR =
      Pattern.compile("\\b" + LIMIT + "\\s{1,3}" + PART + "((?:20|21)\\d\\d)(?:/(\\d\\d))?\\b");

  static final Pattern LIMIT_DAY =
      Pattern.compile(
          "\\b"
              + LIMIT
              + "\\s{1,3}"
              + PART
              + "(?:(\\d{1,2})(?:st|nd|rd|th)? )?"
              + MONTHS
              + "(?: (\\d{1,2})(?:st|nd|rd|th)?\\b)?(?:,? ((?:20|21)\\d\\d))?\\b");

  static final Pattern RANGE =
      Pattern.compile(
          "\\b(?:between|from)\\s{1,3}((?:20|21)\\d\\d)\\s{1,3}(?:and|to)\\s{1,3}"
              + "((?:20|21)\\d\\d)\\b");

  static final Pattern IN_YEAR =
      Pattern.compile(
          "\\b(?:(?i:in|during|to|within)\\s{1,3}(?:the year |FY ?|the course of "
              + "|the (?:first|second) half of |(?:the )?(?:spring|summer|autumn|fall|winter) of "
              + "|the [a-z]{4,6} quarter of )?|FY ?)"
              + "((?:20|21)\\d\\d)\\b");

  static final Pattern IN_MONTH =
      Pattern.compile(
          "\\b(?:in|from)\\s{1,3}(?:early |mid-|late )?"
              + MONTHS
              + "(?:,? ((?:20|21)\\d\\d))?(?! \\d)\\b");

  static final Pattern ON_DAY =
      Pattern.compile(
          "\\b(?:on|from|starting|as of)\\s{1,3}(?:(\\d{1,2})(?:st|nd|rd|th)? )?"
              + MONTHS
              + "(?: (\\d{1,2})(?:st|nd|rd|th)?\\b)?(?:,? ((?:20|21)\\d\\d))?\\b");

  static final Pattern FROM_YEAR =
      Pattern.compile(
          "\\bfrom\\s{1,3}(?:the (?:start|beginning) of )?((?:20|21)\\d\\d)\\b"
              + "(?!\\s{1,3}(?:to|and|until|through|levels?|base|baseline|emissions)|[-\u2013/])");

  /** What turns the words behind an undertaking to things that are past or beside it. */
  static final Pattern TURN =
      Pattern.compile(
          "\\b(?:was|were|had|did|been|which|who|since|ago|after|when|as|while|agreed|signed"
              + "|began|made|set)\\b");

  static final Pattern CENTURY =
      Pattern.compile(
          "\\b(?i:by|before|until|around|towards?)\\s{1,3}(?:the )?(mid-century|midcentury"
              + "|(?:middle|end) of (?:the|this) century|(?:end|close) of (?:the|this) decade"
              + "|decade's end|turn of the decade|century's end)");

  static final Pattern SPAN =
      Pattern.compile(
          "\\b(?:within|over|in|during)\\s{1,3}(?:the (?:next|coming|following) |a |the )?"
              + "(?:next |coming )?((?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten"
              + "|twelve|fifteen|twenty) )?(days?|weeks?|months?|years?|decade)\\b");

  /** When something was promised that is due after a span of years: "in 2021 it vowed". */
  static final Pattern PAST_YEAR = Pattern.compile("\\b(?:in|In) ((?:19|20)\\d\\d)\\b");

  static final Pattern THIS_YEAR =
      Pattern.compile(
          "\\b(?:by|before|until|this|next|later this|in the course of (?:this|the)|later in the|(?:by|before) the end of (?:this|the|next)"
              + "|end of (?:this|the|next))\\s{1,3}(year|month)\\b(?:'s end|\u2019s end)?");

  static final Pattern SEASON =
      Pattern.compile(
          "\\b(?:by|before|in|this|next)\\s{1,3}(?:the )?(spring|summer|autumn|winter|Christmas|Easter"
              + "|year's end|year-end|end of the year|new year|New Year)\\b");

  static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:(?i:by|before|until|from)|starting)\\s{1,3}(?:this )?"
              + "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

  /** A weekday that no word sets as a limit: "will open on Friday". */
  static final Pattern ON_WEEKDAY =
      Pattern.compile(
          "\\b(?:on )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b(?!['\u2019]s)");

  /** Who told it on which day: "he wrote in a memo on Friday". */
  static final Pattern REPORTED =
      Pattern.compile("\\b(?:said|says|told|wrote|writes|announced|added|tweeted|according)\\b");

  /** What makes a season one that is over: "as it had said in spring". */
  static final Pattern TOLD = Pattern.compile("\\b(?:had|said|was|were|did|ago)\\b");

  static final Pattern BASELINE =
      Pattern.compile(
          "(?:below|above|from|than|against|compared (?:to|with)|relative to|over|under|(?<!course |half |quarter |spring |summer |autumn |fall |winter |end |start |middle )of)"
              + "\\s{1,3}(?:a |an |the |its |their )?(?:FY ?)?(?:19|20)\\d\\d"
              + "(?:[ -](?:base|baseline|levels?|emissions))?");

  private DeadlinePatterns() {}
}
