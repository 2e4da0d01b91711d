package org.communique.reports.content;

import java.util.List;

/** Outlets, the busiest first. */
public record SourcesPart(String intro, List<Outlet> outlets, String more) {

  public SourcesPart {
    outlets = List.copyOf(outlets);
  }

  /** One outlet: its articles, those of them that are no copies, and the events it covered. */
  public record Outlet(String name, int articles, int unique, int events) {}
}
