package org.communique.reports.content;

import java.util.List;

/** Chains of events on one matter, the latest to move first. */
public record StorylinesPart(String intro, List<Storyline> storylines, String more) {

  public StorylinesPart {
    storylines = List.copyOf(storylines);
  }

  /**
   * One chain, its events in the order they happened.
   *
   * @param earlier how many came before those shown; empty for none
   */
  public record Storyline(String title, String earlier, List<Step> steps) {

    public Storyline {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One event of a chain.
   *
   * @param anchor its card; empty when it has none in this briefing
   */
  public record Step(String when, String headline, String coverage, String anchor) {}
}
