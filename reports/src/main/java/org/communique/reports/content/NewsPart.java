package org.communique.reports.content;

import java.util.List;

/**
 * What came since the last briefing, a line each.
 *
 * @param note said in place of the lines when there are none, or when all is new
 */
public record NewsPart(String note, List<Group> groups) {

  public NewsPart {
    groups = List.copyOf(groups);
  }

  /**
   * Events that are new, or that had further reports.
   *
   * @param more what was cut; empty when all is listed
   */
  public record Group(String title, List<Line> lines, String more) {

    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One event.
   *
   * @param anchor its card; empty when it has none in this briefing
   */
  public record Line(String when, String headline, String anchor) {}
}
