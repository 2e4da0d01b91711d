package org.communique.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines in which an outlet speaks to its readers for itself: subscribe, log in, chip in. */
final class Appeals {

  /** A longer paragraph is the story's. */
  private static final int LONGEST = 220;

  private static final int LONGEST_NOTICE = 400;

  /** What a sentence of an appeal begins with, by its first word; case tells it from speech. */
  private static final Map<String, Pattern> SENTENCES = sentences();

  private static final Pattern ADVICE =
      Pattern.compile(
          "(?:^|[.!?] )(?:This|Nothing|The (?:information|content|views|above|material)|Content"
              + "|Information|Data|Opinions)\\b[^.!?]{0,120}\\b(?:investment|financial|legal|medical"
              + "|tax|trading) advice\\.?$");

  /** {@code The Weekly is an email for people who ...}. */
  private static final Pattern SELF =
      Pattern.compile(
          "^\\p{Lu}[^.!?\"“]{2,60} is (?:reader[- ](?:supported|funded)|(?:a|an|our) (?:\\w{2,12}[ -]"
              + "){0,3}(?:newsletter|e-?mail|podcast) (?:for|about|from|on|by|with|covering)\\b)"
              + ".{0,140}$");

  private static final Pattern COOKIES =
      Pattern.compile(
          "^(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking|closing)"
              + "|cookies)\\b.{0,200}\\bcookies?\\b.{0,250}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONSENT =
      Pattern.compile(
          "\\b(?:accept|consent|agree|polic|experience|personali|preference|browsing|settings)",
          Pattern.CASE_INSENSITIVE);

  /** Names of services and the words between them, as rows of buttons have them. */
  private static final Set<String> BUTTONS =
      Set.of(
          ("share tweet pin print save email mail e copy link facebook twitter x linkedin whatsapp"
                  + " telegram reddit pinterest instagram youtube messenger tumblr flipboard pocket"
                  + " weibo wechat line sms threads bluesky mastodon on via this article story page"
                  + " with friends more comments comment follow us")
              .split(" ", -1));

  private static final Set<String> SERVICES =
      Set.of(
          "facebook",
          "twitter",
          "linkedin",
          "whatsapp",
          "telegram",
          "reddit",
          "pinterest",
          "instagram",
          "email",
          "mail",
          "print",
          "messenger",
          "weibo",
          "wechat");

  private Appeals() {}

  /** Whether the whole line is one. */
  static boolean is(String line) {
    if (line.length() > LONGEST_NOTICE) {
      return false;
    }
    if (line.indexOf("ookie") >= 0
        && COOKIES.matcher(line).find()
        && CONSENT.matcher(line).find()) {
      return true;
    }
    if (line.length() > LONGEST || isSpeech(line)) {
      return false;
    }
    return hasAppeal(line)
        || (line.indexOf(" advice") > 0 && ADVICE.matcher(line).find())
        || (line.indexOf(" is ") > 0 && SELF.matcher(line).find())
        || isMenu(line)
        || isButtons(line);
  }

  private static boolean isSpeech(String line) {
    return line.indexOf('"') >= 0 || line.indexOf('“') >= 0 || line.indexOf('„') >= 0;
  }

  private static boolean hasAppeal(String line) {
    int start = 0;
    while (start >= 0 && start < line.length()) {
      Pattern pattern = SENTENCES.get(FirstWord.at(line, start));
      if (pattern != null && pattern.matcher(line).region(start, line.length()).lookingAt()) {
        return true;
      }
      start = nextSentence(line, start);
    }
    return false;
  }

  private static int nextSentence(String line, int from) {
    for (int i = from; i + 2 < line.length(); i++) {
      if (".!?".indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) == ' ') {
        return i + 2;
      }
    }
    return -1;
  }

  /** {@code Tides | Harbour | Jobs | Small ads}: a row of short items. */
  private static boolean isMenu(String line) {
    return isRow(line, " | ", 4) || isRow(line, " > ", 3) || isRow(line, " » ", 3);
  }

  private static boolean isRow(String line, String separator, int least) {
    int items = 1;
    int start = 0;
    for (int bar = line.indexOf(separator); bar >= 0; bar = line.indexOf(separator, start)) {
      if (bar - start > 45) {
        return false;
      }
      items++;
      start = bar + separator.length();
    }
    return items >= least && line.length() - start <= 30 && !Paragraphs.endsSentence(line);
  }

  private static boolean isButtons(String line) {
    if (line.length() > 120 || !BUTTONS.contains(FirstWord.of(line))) {
      return false;
    }
    int services = 0;
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}]{1,20}", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      if (!BUTTONS.contains(word)) {
        return false;
      }
      services += SERVICES.contains(word) ? 1 : 0;
    }
    return services >= 1;
  }

  private static Map<String, Pattern> sentences() {
    Map<String, Pattern> sentences = new HashMap<>();
    String app =
        "(?:[\\p{L}’'-]{1,20} ){0,5}(?:app|newsletter|newsletters|e-?mails?|briefing|alerts?)\\b";
    put(sentences, "subscribe", "Subscribe(?: |$|\\.)");
    put(sentences, "unsubscribe", "Unsubscribe(?: |$|\\.)");
    put(sentences, "sign", "Sign (?:up|in)(?: |$|\\.|!)");
    put(sentences, "log", "Log ?in(?:$|\\.| (?:to|or|here|now)\\b)");
    put(sentences, "chip", "Chip in\\b");
    put(sentences, "donate", "Donate(?: (?:to|now|here|today)\\b|$|\\.|!)");
    put(
        sentences,
        "become",
        "Become an? (?:\\p{L}{2,14} )?(?:member|subscriber|supporter|patron)\\b");
    put(sentences, "support", "Support (?:us\\b|our (?:journalism|work|reporting)|independent)");
    put(sentences, "join", "Join (?:us on|our (?:newsletter|mailing|community|whatsapp|telegram))");
    put(sentences, "download", "Download (?:our|the|this) " + app);
    put(sentences, "get", "Get (?:our|the|this|your|all the) " + app);
    put(sentences, "follow", "Follow us\\b");
    put(sentences, "register", "Register (?:now|here|today|for free|to (?:read|continue))\\b");
    put(sentences, "forward", "Forward(?:ed)? this\\b(?: \\p{L}{2,12})? (?:to|by)\\b");
    put(sentences, "enjoying", "Enjoying (?:this|our)\\b");
    put(sentences, "already", "Already (?:a|an) (?:\\p{L}{2,14} )?(?:subscriber|member)\\b");
    put(sentences, "not", "Not an? (?:\\p{L}{2,14} )?(?:subscriber|member)\\b");
    return Map.copyOf(sentences);
  }

  private static void put(Map<String, Pattern> sentences, String first, String regex) {
    sentences.put(first, Pattern.compile(regex));
  }
}
