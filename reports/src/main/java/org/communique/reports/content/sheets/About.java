package org.communique.reports.content.sheets;

import java.util.List;

/**
 * What the last sheet says.
 *
 * @param sections in order
 */
public record About(String title, String note, List<Section> sections) {

  /**
   * A heading and what stands below it.
   *
   * @param header titles of the columns; empty for a list of terms
   */
  public record Section(String heading, List<String> header, List<Line> lines) {}

  /** A term, what it means, and what else there is to say; the last two may be empty. */
  public record Line(String term, String text, String more) {}
}
