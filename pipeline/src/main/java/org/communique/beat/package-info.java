/**
 * What one desk follows: its topics, actors, sources and settings.
 *
 * <p>Enters: {@code topics.csv}, {@code actors.csv}, {@code sources.csv} and {@code beat.yaml}.
 * Leaves: a checked {@link org.communique.beat.Beat}, or the list of every {@link
 * org.communique.beat.Problem} with file and line. Depends on no other room.
 */
@NullMarked
package org.communique.beat;

import org.jspecify.annotations.NullMarked;
