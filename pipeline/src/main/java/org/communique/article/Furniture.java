package org.communique.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that belong to the page or the desk, not to the story. */
final class Furniture {

  /** A paragraph longer than this is the story's, whatever it begins with. */
  private static final int LONGEST = 400;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Whole lines and line beginnings, wherever they stand. */
  private static final Pattern ANYWHERE =
      anyOf(
          List.of(
              // Links to other stories.
              "(?:read|see|know|learn|find out) (?:more|also|next|too)(?: ?[:|>»→–—-].{0,300}| (?:at|on|about|from|here)\\b.{0,120})?$",
              "(?:also|must|further|recommended|related) read(?:ing|s)?(?: ?[:|>»–—-].{0,300})?$",
              "more (?:from|on|about) [^.!?:|]{2,50} ?[:|»].{0,200}$",
              "also (?:today|this week|in this (?:issue|series|section)|in the news) ?:?$",
              "(?:related|more from|more on|more stories|more news|most read|most popular|trending|recommended|you may also like|you might also like|up next|see also|related (?:stories|articles|content|coverage|news|topics|links|video|videos)) ?(?:[:|>»].{0,300})?$",
              "(?:click|tap) (?:here|through|on)\\b.{0,160}",
              "(?:watch|listen|video|photos?|gallery|podcast|live|graphic|infographic|in pictures) ?[:|>»].{0,200}$",
              // Advertisement and subscription.
              "(?:-{0,3} ?)?advertisement(?: ?-{0,3})?:?(?: - ?story continues below)?$",
              "(?:story|article) continues (?:below|after).{0,60}$",
              "(?:sponsored|promoted)(?: content| links?)?$",
              "(?:advert|adverts|ads by .{1,20}|publicidade?|anzeige|werbung|iklan|publicité|реклама|광고|广告)$",
              "this slideshow requires javascript\\.?$",
              "(?:please )?enable javascript\\b.{0,100}$",
              "(?:tell us what you think|what do you think|have your say|join the conversation|leave a (?:comment|reply)|view (?:the )?(?:discussion|comments))\\b.{0,80}$",
              "(?:explore further|close|ad|loading\\.{0,3}|continue reading(?: the main story)?)$",
              "(?:story|article) continued below$",
              "enlarge this image.{0,120}$",
              "toggle caption.{0,100}$",
              "media playback is (?:unsupported|not supported).{0,200}$",
              "slideshow \\(\\d{1,3} images?\\)$",
              "this article is more than \\d{1,2} \\w{4,6} old$",
              "(?:filed under|posted in|categor(?:y|ies)|tags?|topics?) ?:.{0,200}$",
              "(?:filed under|posted in|tags?)$",
              "skip to (?:main |site )?(?:content|navigation|footer|search|menu)$",
              "like (?:this ?:|loading\\.{0,3})$",
              "(?:sign up|subscribe)(?: now| here| today)? (?:for|to|and)\\b.{0,250}",
              "(?:get|receive) (?:our|the latest|breaking|daily|news|more)\\b.{0,120}\\b(?:newsletter|inbox|alerts?|e-?mail)\\b.{0,60}$",
              "(?:follow|like|join|find) (?:us|him|her|me|[A-Z]\\w{1,20}(?: [A-Z]\\w{1,20})?)(?: \\w{1,12})? on (?:twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|x|google news|social media)\\b.{0,160}$",
              "(?:share|tweet|print|e-?mail|comments?|save|copy link|share this(?: article| story)? ?:?|share on \\w{1,12}|print this)(?: ?[|,•·].{0,80})?$",
              "download (?:our|the) .{0,30}\\bapp\\b.{0,100}$",
              // Pictures.
              "(?:image|photo|picture|photograph|video|graphic|illustration|file photo|cover photo|featured image)(?: (?:source|credits?|copyright|by|courtesy(?: of)?|via))? ?[:/©|].{0,200}$",
              "(?:image|photo|picture) (?:source|credit|caption|copyright)s?\\b.{0,200}$",
              // Rights.
              "(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright (?:©|\\(c\\)|(?:19|20)\\d\\d|by\\b)).{0,300}",
              ".{0,120}\\ball rights reserved\\b.{0,200}$",
              ".{0,40}this material may not be published, broadcast.{0,200}$",
              "our standards: .{0,120}$",
              // Desk notes.
              ".{2,120} contributed to (?:this|the) (?:report|story|article)\\.?$",
              "-{1,3} ?with (?:assistance|help|contributions|reporting|editing) (?:from|by)\\b.{0,300}$",
              "[(\\[](?:updates?|adds?|corrects?|recasts?|rewrites|refiles?|repeats?|removes?|clarifies|changes|writes through)\\b.{0,300}[)\\]]$",
              "[(\\[](?:(?:additional )?reporting|writing|editing|compiled|edited|written|reported) by\\b.{0,300}",
              "(?:additional )?reporting by\\b.{0,80}; ?(?:additional|writing|editing)\\b.{0,200}$",
              "to contact the (?:reporters?|editors?|authors?|writers?)\\b.{0,300}$",
              "(?:for )?more (?:stories|articles) like this(?: are available)?\\b.{0,120}$",
              "subscribe now to stay ahead.{0,120}$",
              "-{1,3} ?30 ?-{1,3}$",
              "#{2,4}$"));

  private static final int LONGEST_SIGNED = 160;

  private static final Pattern LIST_LABEL =
      Pattern.compile(
          "(?:(?:related|recommended|more)(?: (?:from|on|about|reading|viewed|popular|stories"
              + "|articles|news|coverage|content|links|this (?:story|topic|subject)))?"
              + "|(?:read|see) (?:more|also|next)|also read|further reading|most (?:read|popular"
              + "|viewed)|you (?:may|might) also like|in this series) ?:?",
          FLAGS);

  /** First words of the lines above. */
  private static final Set<String> FIRST_WORDS =
      Set.of(
          ("read see know learn find also must further recommended related more most trending you up"
                  + " click tap watch listen video photo photos gallery podcast live graphic"
                  + " infographic in advertisement story article sponsored promoted advert adverts"
                  + " ads ad publicidad publicidade anzeige werbung iklan publicité реклама 광고 广告"
                  + " sign subscribe get receive follow like join share tweet print email e comment"
                  + " comments save copy download image picture photograph illustration file cover"
                  + " featured copyright our additional reporting to for this please enable tell"
                  + " what have leave view explore filed posted categories category tag tags topic"
                  + " topics media enlarge toggle loading slideshow continue close skip")
              .split(" ", -1));

  /** Stories begin with these as well: a second word decides. */
  private static final Set<String> COMMON_FIRST_WORDS =
      Set.of("in", "to", "for", "this", "what", "you", "most", "our", "have");

  private static final List<String> COMMON_STARTS =
      List.of(
          "in pictures",
          "to contact",
          "for more",
          "this material",
          "this slideshow",
          "this article is",
          "what do you think",
          "you may also",
          "you might also",
          "most read",
          "most popular",
          "our standards",
          "have your say");

  /** Script and style that copying a page leaves behind. */
  private static final Pattern CODE =
      anyOf(
          List.of(
              "<?!--.{0,300}",
              ".{0,200}-->$",
              "</?(?:script|style|noscript|iframe|link|meta)\\b.{0,400}",
              "(?:window|document|gtag|dataLayer|jQuery|\\$|googletag|fbq|ga|_gaq|console)(?:\\.|\\(|\\[| ?=).{0,400}",
              "(?:var|let|const) [\\w$]{1,40} ?= ?.{0,300}",
              "function ?[\\w$]{0,40} ?\\(.{0,300}",
              "[.#@]?[\\w-]{1,40}(?: [.#]?[\\w-]{1,40}){0,3} ?\\{(?: ?[\\w-]{2,30} ?:.{0,300})?$",
              "[\\w-]{2,30} ?: ?[^;\\n]{1,80};$",
              "[})\\];]{1,6}$",
              "\\}\\)?\\(?.{0,20}\\);?$"));

  private static final Pattern PICTURE =
      anyOf(
          List.of(
              "(?:image|photo|picture|photograph|video|graphic|illustration|file photo|cover photo|featured image)(?: (?:source|credits?|by|courtesy(?: of)?|via))? ?[:/©|].{0,120}$",
              "(?:image|photo|picture) (?:source|credit|caption)s?\\b.{0,100}$"));

  private Furniture() {}

  /** Whether a whole paragraph is furniture. */
  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return !saysAnything(line)
        || (mayBe(line) && ANYWHERE.matcher(line).lookingAt())
        || isSigned(line)
        || isCode(line)
        || Credits.is(line)
        || Appeals.is(line);
  }

  /** A short line with the rights sign in it, wherever it stands. */
  private static boolean isSigned(String line) {
    return line.length() <= LONGEST_SIGNED && line.indexOf('©') >= 0;
  }

  /** Whether a line announces links to other stories: what stands under it in bullets is one. */
  static boolean opensList(String line) {
    return line.length() <= 60
        && !line.endsWith(".")
        && FIRST_WORDS.contains(FirstWord.of(line))
        && LIST_LABEL.matcher(line).matches();
  }

  /** Whether a line is an item of a list of headlines: a bullet and no sentence. */
  static boolean isListed(String line) {
    return line.length() <= 140
        && line.length() > 3
        && "-–—•*·▪►>".indexOf(line.charAt(0)) >= 0
        && !line.endsWith(".");
  }

  /** Whether a line is script, style or a piece of a comment. */
  static boolean isCode(String line) {
    return line.length() <= LONGEST && mayBeCode(line) && CODE.matcher(line).lookingAt();
  }

  private static boolean saysAnything(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeCode(String line) {
    return line.indexOf('{') >= 0
        || line.indexOf('}') >= 0
        || line.indexOf('<') >= 0
        || line.indexOf('=') >= 0
        || line.endsWith(";")
        || line.startsWith("!--")
        || line.endsWith("-->");
  }

  /** Whether a line credits a picture; the line under it is then the caption. */
  static boolean isPictureCredit(String line) {
    return line.length() <= 160 && PICTURE.matcher(line).lookingAt();
  }

  /** An ordinary paragraph is told apart by its first word before any pattern is tried. */
  private static boolean mayBe(String line) {
    String first = FirstWord.of(line);
    if (first.isEmpty()) {
      return "“\"‘'$€£0123456789".indexOf(line.charAt(0)) < 0 || line.contains("contributed to th");
    }
    if (COMMON_FIRST_WORDS.contains(first)) {
      return COMMON_STARTS.stream().anyMatch(s -> line.regionMatches(true, 0, s, 0, s.length()));
    }
    if (FIRST_WORDS.contains(first)) {
      return line.length() < 250 || line.startsWith("Copyright");
    }
    return line.contains("contributed to th")
        || line.contains("ights reserved")
        || line.contains("may not be published");
  }

  private static Pattern anyOf(List<String> patterns) {
    return Pattern.compile("(?:" + String.join("|", patterns) + ")", FLAGS);
  }
}
