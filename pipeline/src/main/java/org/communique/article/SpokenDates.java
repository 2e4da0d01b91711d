package org.communique.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times a text speaks of: {@code Monday}, {@code last week}, {@code on July 16}, {@code
 * November 2021}, {@code this November}, {@code by 2030}. What is relative is resolved against the
 * publication date, and left out where that is unknown.
 */
public final class SpokenDates {

  private SpokenDates() {}

  /**
   * The spoken times of {@code text} in their order, never overlapping.
   *
   * @param published null when unknown
   */
  public static List<SpokenDate> find(String text, @Nullable LocalDate published) {
    List<SpokenDate> found = new ArrayList<>();
    SpokenDateRules rules = new SpokenDateRules(text, published);
    int taken = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isWordCharacter(c)) {
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      SpokenDate date = rules.at(i, end, taken);
      if (date != null) {
        found.add(date);
        taken = date.end();
        end = Math.max(end, taken);
      }
      i = end;
    }
    return found;
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    boolean digits = isDigit(text.charAt(start));
    while (end < text.length()
        && isWordCharacter(text.charAt(end))
        && isDigit(text.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
