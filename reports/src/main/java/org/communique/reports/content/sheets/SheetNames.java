package org.communique.reports.content.sheets;

import java.util.List;

/** The workbook's sheets; a table has the name of its sheet. */
public final class SheetNames {

  public static final String SUMMARY = "Summary";
  public static final String EVENTS = "Events";
  public static final String TOPICS = "Topics";
  public static final String MONTHS = "Months";
  public static final String COMMITMENTS = "Commitments";
  public static final String STATEMENTS = "Statements";
  public static final String MENTIONS = "Mentions";
  public static final String ARTICLES = "Articles";
  public static final String REJECTED = "Rejected";
  public static final String ABOUT = "About";

  /** As the tabs stand. */
  public static final List<String> ORDER =
      List.of(
          SUMMARY,
          EVENTS,
          TOPICS,
          MONTHS,
          COMMITMENTS,
          STATEMENTS,
          MENTIONS,
          ARTICLES,
          REJECTED,
          ABOUT);

  private SheetNames() {}
}
