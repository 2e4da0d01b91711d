package org.communique.reports.findings;

/** How an article relates to the original of its copy group. */
public enum CopyKind implements Labelled {
  /** The group's first article, or an article without copies. */
  ORIGINAL,
  /** The same words. */
  EXACT,
  /** The same text in another outlet's dress. */
  REPRINT,
  /** A shortened text. */
  TRIMMED,
  /** A lengthened or corrected text. */
  UPDATED
}
