package org.communique.beat;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;

/**
 * Everything that is particular to one desk.
 *
 * @param title heading of its reports
 * @param zone in which its days begin
 * @param languages ISO 639-1 codes it expects
 * @param lookbackDays how far back one night still joins the nights before
 * @param recipients mail addresses of the briefing
 * @param pageSize {@code A4} or {@code Letter}
 * @param reportLanguage ISO 639-1 code of what its documents are written in
 */
public record Beat(
    String title,
    ZoneId zone,
    List<String> languages,
    int lookbackDays,
    List<String> recipients,
    String pageSize,
    String reportLanguage,
    List<Topic> topics,
    List<Actor> actors,
    Sources sources,
    Thresholds thresholds)
    implements Serializable {

  public Beat {
    languages = List.copyOf(languages);
    recipients = List.copyOf(recipients);
    topics = List.copyOf(topics);
    actors = List.copyOf(actors);
    if (lookbackDays < 1) {
      throw new IllegalArgumentException("lookback_days must be 1 or more, is " + lookbackDays);
    }
  }
}
