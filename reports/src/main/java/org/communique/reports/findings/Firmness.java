package org.communique.reports.findings;

/** How firmly an actor is bound, from the firmest down. */
public enum Firmness implements Labelled {
  /** Agreed with another party. */
  AGREEMENT,
  /** Promised in public. */
  PLEDGE,
  /** A figure or state to reach. */
  TARGET,
  /** An intention. */
  PLAN
}
