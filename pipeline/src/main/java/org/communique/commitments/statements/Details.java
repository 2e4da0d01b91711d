package org.communique.commitments.statements;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.commitments.words.Words;

/** Quantity, condition and action of an undertaking, in the sentence's own words. */
final class Details {

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:(?:at least|up to|about|around|more than|less than|roughly|nearly|some|as much as)"
              + " )?(?:US|A|C|HK)?[$\u20ac\u00a3\u00a5]? ?\\d[\\d,.]{0,14}"
              + "(?: ?(?:to|-|\u2013|and) ?\\d[\\d,.]{0,14})?"
              + " ?(?:percent|per cent|%|percentage points|trillion|billion|million|thousand"
              + "|gigawatts?|GW|MW|megawatts?|tons?|tonnes?|metric tons|degrees(?: Celsius)?|bpd"
              + "|barrels|euros?|dollars?|pounds?|yuan|yen|rupees?|doses|jobs|homes|hectares"
              + "|acres|people|vehicles|schools|hospitals|beds|troops|students|workers)"
              + "(?: (?:below|above|from|of|compared (?:to|with)|against|relative to)"
              + " (?:a |an |the |its |their )?(?:FY ?)?(?:19|20)\\d\\d"
              + "(?: (?:levels?|base year|baseline))?)?");

  private static final Pattern CONDITION =
      Pattern.compile(
          "\\b(?:provided that|provided|as long as|on condition that|on the condition that"
              + "|unless|subject to|only if|if|once(?! more\\b| again\\b)|so long as|in return for|in exchange for"
              + "|contingent (?:up)?on)\\s[^,;.\"\u201c\u201d]{3,160}");

  private Details() {}

  private static final Set<String> NOBODY =
      Set.of(
          "they",
          "them",
          "it",
          "he",
          "she",
          "we",
          "i",
          "you",
          "many",
          "some",
          "most",
          "others",
          "all",
          "both",
          "each",
          "one",
          "who",
          "which",
          "this",
          "that",
          "those",
          "these",
          "anyone",
          "everyone",
          "people",
          "their",
          "its",
          "his",
          "her",
          "our",
          "my");

  /** Days and months stand where somebody else was lost; April, May and June are people too. */
  private static final Set<String> TIMES =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> ANYONE =
      List.of("neither ", "no ", "every ", "any ", "some of ", "many of ", "most ", "few of ");

  /** Whether nobody is named: a pronoun that could not be resolved stands for him. */
  static boolean isNobody(List<String> actors) {
    return actors.stream().allMatch(Details::isNobody);
  }

  private static boolean isNobody(String actor) {
    String lower = actor.toLowerCase(Locale.ROOT);
    boolean initials = actor.equals("WHO");
    return !initials && NOBODY.contains(lower)
        || TIMES.contains(actor)
        || ANYONE.stream().anyMatch(lower::startsWith);
  }

  static String quantity(String text, int from) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return "";
    }
    Matcher matcher = QUANTITY.matcher(text);
    String first = "";
    while (matcher.find()) {
      String found = matcher.group().strip();
      if (matcher.start() >= from) {
        return found;
      }
      if (first.isEmpty()) {
        first = found;
      }
    }
    return "";
  }

  static String condition(String text) {
    Matcher matcher = CONDITION.matcher(text);
    return matcher.find() ? matcher.group().strip() : "";
  }

  /** The first {@code limit} words, of a sentence whose parts of speech nobody asked for. */
  static String firstWords(Words words, int from, int to, int limit) {
    int end = Math.min(to, from + limit);
    return words.between(from, Math.max(end, from + 1));
  }
}
