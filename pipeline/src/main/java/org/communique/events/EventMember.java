package org.communique.events;

import java.util.Comparator;

/**
 * An article in an event.
 *
 * @param similarity average score to the other members, 0 to 1; 1 when there is none
 */
public record EventMember(long articleId, double similarity) {

  /** The most central first, ties by id. */
  public static final Comparator<EventMember> CLOSEST =
      Comparator.comparingDouble((EventMember member) -> -member.similarity)
          .thenComparingLong(EventMember::articleId);
}
