package org.communique.reports.findings;

/** Months of ISO dates. */
public final class Months {

  private static final int LENGTH = "2030-06".length();

  private Months() {}

  /** {@code 2030-06} of a date at least that precise; empty for all others. */
  public static String of(String isoDate) {
    return isoDate.length() < LENGTH ? "" : isoDate.substring(0, LENGTH);
  }
}
