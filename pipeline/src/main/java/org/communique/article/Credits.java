package org.communique.article;

import java.util.Set;
import java.util.regex.Pattern;

/** Lines that say who wrote, edited or photographed, and the captions that end in such a credit. */
final class Credits {

  private static final int LONGEST = 300;

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,24}";

  private static final String NAMES =
      "(?:" + NAME + "(?:,? (?:and|&) |[,;/] ?| )){1,8}" + NAME + "|\\p{IsHan}{2,12}";

  private static final String NAMED =
      "\\p{Lu}[\\p{L}.&'’-]{0,24}(?: (?:for |via |of )?\\p{Lu}[\\p{L}.&'’-]{0,24}){0,4}";

  /** {@code A full square. (Agency/A. Name)}: a sentence, then a credit in brackets. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "^.{3,240}[.!?…\"”’] ?[(\\[](?:(?i:photo|picture|image|photograph|video|graphic"
              + "|illustration|credit|file photo)s?\\b.{1,80}|"
              + NAMED
              + "(?: ?/ ?"
              + NAMED
              + "){1,3})(?<!\\.)[)\\]]$");

  /** {@code [Photo: ...]}: a whole line in brackets that begins as a picture's does. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^[(\\[](?:file )?(?:photo|picture|image|video|graphic|map|chart|caption|illustration)s?\\b"
              + " ?[:/–—-].{1,280}[)\\]]$",
          CASELESS);

  private static final Pattern FIGURE =
      Pattern.compile(
          "^(?:figure|fig\\.?|chart|table|graph|exhibit|map) \\d{1,3}[a-z]?[.:] \\S.{2,200}$",
          CASELESS);

  private static final Pattern STAFF =
      Pattern.compile(
          "^(?i:by|from) (?i:our|an?|the) (?:\\p{L}{2,14} ){0,3}(?i:correspondents?|staff|reporters?"
              + "|writers?|bureau|desk|newsroom|team|agencies)\\b(?: (?:and|with) agencies)?"
              + "(?:(?: ?[,:|–—-]| (?:in|at))? ?\\p{Lu}[^.!?]{1,80})?$");

  private static final Pattern AGENCIES =
      Pattern.compile(
          "^(?:\\p{Lu}[^.!?]{1,60}?(?:,| and|, with| with) (?:news |wire )?agencies"
              + "|(?:staff|news|wire|agencies)(?: (?:and|&|with) (?:staff|agencies|wires?))?"
              + "(?: reports?)?)$",
          CASELESS);

  private static final Pattern ROLE =
      Pattern.compile(
          "^(?i:(?:(?:managing|copy|web|online|news|duty|senior|deputy|assistant|executive|photo"
              + "|section) )?(?:editors?|producers?|translators?|proofreaders?|reporters?|writers?"
              + "|photographers?|camera)|(?:edited|compiled|translated|produced|proofread) by) ?[:：]"
              + " ?(?:"
              + NAMES
              + ")$");

  private static final Pattern REPORTING =
      Pattern.compile(
          "^(?:additional |with )?reporting (?:by|from) (?:[^.]|(?<=\\b\\p{Lu})\\.){3,160}$",
          CASELESS);

  private static final Pattern HAN =
      Pattern.compile(
          "^[（(【\\[]?(?:本报|本社|新华社|实习|见习|本報)?(?:责任编辑|责编|编辑|记者|通讯员|审校|校对|来源|作者|撰文"
              + "|摄影|图片来源|原标题|責任編輯|責編|編輯|記者|來源|攝影|圖片來源)[ ：:／/]{1,3}[^。]{1,40}$");

  /** First words of what the patterns above begin with, brackets and captions apart. */
  private static final Set<String> FIRST_WORDS =
      Set.of(
          ("figure fig chart table graph exhibit map by from staff news wire agencies managing copy"
                  + " web online duty senior deputy assistant executive photo section editor editors"
                  + " producer producers translator translators proofreader proofreaders reporter"
                  + " reporters writer writers photographer photographers camera edited compiled"
                  + " translated produced proofread additional with reporting")
              .split(" ", -1));

  private Credits() {}

  /** Whether the whole line is one. */
  static boolean is(String line) {
    int length = line.length();
    if (length < 4 || length > LONGEST) {
      return false;
    }
    char first = line.charAt(0);
    char last = line.charAt(length - 1);
    if (last == ')' || last == ']') {
      if (CAPTION.matcher(line).find() || BRACKETED.matcher(line).find()) {
        return true;
      }
    }
    if (first >= 0x2e80 || first == '(' || first == '[') {
      return HAN.matcher(line).find();
    }
    return line.endsWith("agencies") && AGENCIES.matcher(line).find()
        || FIRST_WORDS.contains(FirstWord.of(line)) && matchesAny(line);
  }

  private static boolean matchesAny(String line) {
    return FIGURE.matcher(line).find()
        || STAFF.matcher(line).find()
        || AGENCIES.matcher(line).find()
        || ROLE.matcher(line).find()
        || REPORTING.matcher(line).find();
  }
}
