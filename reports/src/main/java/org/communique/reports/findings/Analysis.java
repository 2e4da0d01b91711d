package org.communique.reports.findings;

/** How far an article was analysed; every article is compared, grouped and counted. */
public enum Analysis implements Labelled {
  FULL,
  /** Its language is not one whose sentences are read for commitments. */
  NO_COMMITMENTS
}
