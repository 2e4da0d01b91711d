package org.communique.reports.content;

import java.util.List;

/** How the numbers came about. */
public record MethodPart(List<Term> terms) {

  public MethodPart {
    terms = List.copyOf(terms);
  }

  /** A word of the briefing and what it means here. */
  public record Term(String name, String meaning) {}
}
