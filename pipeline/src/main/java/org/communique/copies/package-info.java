/**
 * Which articles are the same text published again.
 *
 * <p>Enters: an {@link org.communique.article.Article} and its text without the lines its outlet
 * repeats. Leaves: for each article a {@link org.communique.copies.CopyMembership}, its place in a
 * group of copies. On the way every article is a {@link org.communique.copies.CopySketch} of
 * bounded size; text is needed only to make it. The steps are sketch, keys, candidate pairs,
 * verified links, groups; {@link org.communique.copies.CopyFinder} runs them all in memory. Depends
 * on {@code article} and {@code beat}; opens no files and asks no clock.
 */
@NullMarked
package org.communique.copies;

import org.jspecify.annotations.NullMarked;
