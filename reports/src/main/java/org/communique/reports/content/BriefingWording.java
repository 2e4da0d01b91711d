package org.communique.reports.content;

import java.util.List;

/** Headings, labels and remarks that the sections of the briefing set themselves. */
public final class BriefingWording {

  public static final String KICKER = "Nightly briefing";
  public static final String IN_BRIEF = "In brief";
  public static final String NEWS = "New since the last briefing";
  public static final String EVENTS = "Events";
  public static final String STORYLINES = "Storylines";
  public static final String TOPICS = "Topics";
  public static final String COMMITMENTS = "Commitments";
  public static final String LEDGER = "Ledger";
  public static final String SOURCES = "Sources";
  public static final String METHOD = "Method";
  public static final String PROGRAM = "Communiqué";
  public static final String LEDGER_INTRO =
      "By party: what is still to be done, nearest deadline first.";
  public static final String METHOD_INTRO = "What the words mean and what went in.";
  public static final String CHARACTERS = "Characters";
  public static final String TOPIC_COLUMN = "Topic";
  public static final String CHANGE_COLUMN = "Change";
  public static final String WITH_COPIES_COLUMN = "With copies";
  public static final String UNIQUE_ARTICLES_COLUMN = "Unique articles";
  public static final String OUTLET_COLUMN = "Outlet";
  public static final String ARTICLES_COLUMN = "Articles";
  public static final String UNIQUE_COLUMN = "Unique";
  public static final String OUTLETS_LABEL = "Outlets";
  public static final String TOPICS_LABEL = "Topics";
  public static final String COMMITMENTS_LABEL = "Commitments";

  private BriefingWording() {}

  /** Words the number of a page. */
  public static String page(int page, int pages) {
    return "Page " + page + " of " + pages;
  }

  /** Words a reference to a page; empty while its number is not known. */
  public static String seePage(int page) {
    return page == 0 ? "" : "page\u00A0" + page;
  }

  /** Says how many characters could only be shown as a mark. */
  public static String replaced(long characters) {
    return Numbers.count(characters, "character")
        + " of a script outside the embedded fonts "
        + (characters == 1 ? "is" : "are")
        + " shown as □.";
  }

  /** Puts words in quotation marks: single ones, so that those inside can stay as they are. */
  public static String quoted(String words, String language) {
    return language.equals("zh") ? "“" + words + "”" : "‘" + words + "’";
  }

  /** Joins remarks into one sentence. */
  public static String sentence(List<String> remarks) {
    return Phrases.capitalised(String.join("; ", remarks)) + ".";
  }

  /** Says that the entry is told in full further up. */
  public static String toldAbove(String status) {
    return status + ", quoted above";
  }
}
