package org.communique.reports.findings;

/** Where a commitment stands at the end of this run. */
public enum CommitmentStatus implements Labelled {
  /** Stated for the first time. */
  NEW,
  /** Stated again. */
  RESTATED,
  /** Stated with another deadline, amount or condition. */
  CHANGED,
  /** Taken back. */
  WITHDRAWN,
  /** Its deadline has passed. */
  OVERDUE
}
