package org.communique.article;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Which sending of a text an article is.
 *
 * @param agency that the dateline credits; empty when none
 * @param update whether the text says that it replaces an earlier one
 */
public record Edition(String agency, boolean update) implements Serializable {

  /** Nothing is known of it. */
  public static final Edition UNKNOWN = new Edition("", false);

  /** {@code (Updates with ...)}: what agencies put under the headline of a later sending. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^[(\\[](?:updates?|updated|adds|corrects|recasts|rewrites|refiles|clarifies|writes through)"
              + "\\b.{0,300}[)\\]]$",
          Pattern.CASE_INSENSITIVE);

  /** {@code UPDATE 2-Headline}. */
  private static final Pattern SLUG =
      Pattern.compile("^(?:UPDATE|WRAPUP|REFILE|CORRECTED) ?\\d{0,2} ?-");

  static boolean isUpdate(String line) {
    return line.length() > 6
        && (line.charAt(0) == '(' || line.charAt(0) == '['
            ? NOTE.matcher(line).find()
            : SLUG.matcher(line).find());
  }
}
