package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.beat.Source;
import org.communique.beat.Sources;

/**
 * The outlet that page furniture names: a masthead, a rights line, a word to the readers. What is
 * named by chance is no evidence: a name counts when the beat lists it, or when it holds the
 * rights.
 */
final class Outlets {

  private static final int LONGEST_MASTHEAD = 60;

  private static final String WORD = "[\\p{Lu}\\p{IsHan}][\\p{L}\\p{N}&'’-]{0,24}";

  private static final String NAME =
      WORD + "(?: (?:of |the |and |& |for |de |la |del |du ){0,2}" + WORD + "){0,5}";

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)[ ,:©]{0,4}(?:\\([cC]\\) ?)?(?:(?<year>(?:19|20)\\d\\d)"
              + "(?: ?[-–] ?(?:(?:19|20)?\\d\\d|[Pp]resent))?,? ?)?(?:by )?(?<name>"
              + NAME
              + ")(?<end>[.,|;–—]| [-–—|]|$| (?:19|20)\\d\\d| [Aa]ll [Rr]ights)");

  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:all rights reserved|reproduc|republish|redistribut|without (?:\\w+ ){0,2}(?:consent|permission))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPANY =
      Pattern.compile(
          "(?: (?:Inc|Ltd|Limited|LLC|LLP|GmbH|AG|SA|SE|BV|NV|AB|Plc|PLC|plc|Corp|Corporation|Co"
              + "|Company|Pty|Private|LP|L))+$");

  /** Who holds rights in pictures, or nobody in particular. */
  private static final Pattern NO_OUTLET =
      Pattern.compile(
          "(?:all rights|the (?:authors?|company|publishers?|owners?)|getty|shutterstock|istock|alamy"
              + "|unsplash|pixabay|copyright|reserved|policy|terms|privacy).{0,40}",
          Pattern.CASE_INSENSITIVE);

  private Outlets() {}

  /** The listed outlet whose name a line is, and nothing more; empty when none. */
  static String masthead(String line, Sources sources) {
    if (line.length() <= LONGEST_MASTHEAD) {
      for (Source source : sources.all()) {
        if (isName(line.strip(), source.name())) {
          return source.name();
        }
      }
    }
    return "";
  }

  /** Whether a text is a name, case and a leading article apart. */
  static boolean isName(String text, String name) {
    return text.equalsIgnoreCase(name)
        || text.equalsIgnoreCase("the " + name)
        || name.equalsIgnoreCase("the " + text);
  }

  /** The only listed outlet that a line names; empty when none or several. */
  static String sole(String line, Sources sources) {
    List<String> names = listed(line, sources);
    return names.size() == 1 ? names.get(0) : "";
  }

  /**
   * The outlet that furniture names: one that holds the rights before one that speaks of itself;
   * empty when none or several are.
   *
   * @param lines of furniture, pictures' credits and links to other stories among them
   */
  static String named(List<String> lines, Sources sources) {
    Set<String> holders = new TreeSet<>();
    Set<String> owners = new TreeSet<>();
    Set<String> listed = new TreeSet<>();
    for (String line : lines) {
      if (Furniture.isPictureCredit(line) || line.endsWith(")") || line.endsWith("]")) {
        continue;
      }
      List<String> names = listed(line, sources);
      String holder = holder(line);
      if (!holder.isEmpty() && names.isEmpty()) {
        owners.add(holder);
      } else if (!holder.isEmpty()) {
        holders.addAll(names);
      }
      listed.addAll(names);
    }
    for (Set<String> names : List.of(holders, listed, owners)) {
      if (names.size() == 1) {
        return names.iterator().next();
      }
    }
    return "";
  }

  /** Names of the beat that stand in a line as whole words; of two that overlap the longer. */
  private static List<String> listed(String line, Sources sources) {
    List<String> names = new ArrayList<>();
    for (Source source : sources.all()) {
      if (holds(line, source.name())) {
        names.add(source.name());
      }
    }
    names.removeIf(
        name -> names.stream().anyMatch(o -> o.length() > name.length() && holds(o, name)));
    return names;
  }

  private static boolean holds(String line, String name) {
    if (name.isEmpty()) {
      return false;
    }
    for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean starts = at == 0 || !isWord(line.charAt(at - 1)) || isHan(name.charAt(0));
      boolean ends = end == line.length() || !isWord(line.charAt(end)) || isHan(name.charAt(0));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isHan(char c) {
    return c >= 0x2e80;
  }

  /** Who holds the rights by a rights line; the sign alone may be a picture's. */
  private static String holder(String line) {
    if (line.length() > 300) {
      return "";
    }
    Matcher m = RIGHTS.matcher(line);
    if (!m.find()) {
      return "";
    }
    boolean dated = m.group("year") != null || m.group("end").matches(".*\\d.*");
    if (!dated && !RESERVED.matcher(line).find()) {
      return "";
    }
    String name = COMPANY.matcher(m.group("name")).replaceFirst("");
    return NO_OUTLET.matcher(name).matches() || name.length() < 2 ? "" : name;
  }
}
