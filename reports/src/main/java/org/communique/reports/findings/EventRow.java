package org.communique.reports.findings;

import java.util.List;

/**
 * One happening: a row of {@code events.csv}.
 *
 * @param happened ISO 8601, as precise as known; empty when nothing tells it
 * @param firstPublished ISO date of the earliest article; empty when all are undated
 * @param lastPublished ISO date of the latest article; empty when all are undated
 * @param articles all its articles, copies included
 * @param uniqueArticles one a copy group
 * @param leadArticleId the article that tells it best
 * @param place where its reporters wrote from, by their datelines; empty when they do not agree
 */
public record EventRow(
    String eventId,
    String title,
    String happened,
    String firstPublished,
    String lastPublished,
    int articles,
    int uniqueArticles,
    List<String> sources,
    List<String> topics,
    List<String> parties,
    String storylineId,
    String leadArticleId,
    EventStatus status,
    String place) {

  public static final Table<EventRow> TABLE = Table.of("events", EventRow.class);

  public EventRow {
    sources = Items.of(sources);
    topics = Items.of(topics);
    parties = Items.of(parties);
  }

  /** The day or month it happened, else the day it was first reported; empty when unknown. */
  public String when() {
    return happened.isEmpty() ? firstPublished : happened;
  }
}
