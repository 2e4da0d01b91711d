/**
 * Which original articles tell of the same happening.
 *
 * <p>Enters: an {@link org.communique.article.Article} and its text. Leaves: {@link
 * org.communique.events.Event}s with their members, and the storyline each belongs to. On the way
 * every article is an {@link org.communique.events.EventFeatures} of bounded size; text is needed
 * only to make it. The steps are features, corpus statistics, keys, candidate pairs, scored links,
 * clusters; {@link org.communique.events.EventFinder} runs them all in memory. Depends on {@code
 * article}, {@code beat} and {@code copies}; opens no files and asks no clock.
 */
@NullMarked
package org.communique.events;

import org.jspecify.annotations.NullMarked;
