package org.communique.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One happening and the articles that tell of it.
 *
 * @param id that of its earliest article
 * @param title of its lead article
 * @param happened the day most of its articles' leads speak of; null when they name none
 * @param firstPublished null when no member is dated
 * @param lastPublished null when no member is dated
 * @param leadArticleId the member closest to all others, of those in the language of most; the
 *     earliest of equals
 * @param members by article id
 * @param storylineId the id of the storyline's earliest event
 */
public record Event(
    long id,
    String title,
    @Nullable LocalDate happened,
    @Nullable LocalDate firstPublished,
    @Nullable LocalDate lastPublished,
    long leadArticleId,
    List<EventMember> members,
    long storylineId) {

  public Event {
    members = List.copyOf(members);
  }
}
