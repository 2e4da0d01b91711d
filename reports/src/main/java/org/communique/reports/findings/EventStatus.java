package org.communique.reports.findings;

/** What this run changed about an event. */
public enum EventStatus implements Labelled {
  /** Seen for the first time. */
  NEW,
  /** Known, with new articles. */
  UPDATED,
  /** Known, nothing new. */
  UNCHANGED
}
