package org.communique.reports.content;

/** Names of the places that links inside the briefing lead to. */
public final class Anchors {

  public static final String EVENTS = "events";
  public static final String NEWS = "news";
  public static final String STORYLINES = "storylines";
  public static final String TOPICS = "topics";
  public static final String COMMITMENTS = "commitments";
  public static final String LEDGER = "ledger";
  public static final String SOURCES = "sources";
  public static final String METHOD = "method";

  private Anchors() {}

  static String event(String eventId) {
    return "event-" + eventId;
  }

  static String commitment(String commitmentId) {
    return "commitment-" + commitmentId;
  }
}
