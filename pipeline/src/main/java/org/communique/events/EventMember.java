package org.communique.events;

/**
 * An article of an event.
 *
 * @param similarity average score to the event's other articles; 1 when there are none
 */
public record EventMember(long articleId, double similarity) {}
