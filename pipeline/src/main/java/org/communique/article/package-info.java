/**
 * Raw text in, clean articles out.
 *
 * <p>Enters: the bytes of one input file in any of the formats a desk receives. Leaves: an {@link
 * org.communique.article.Article} for each record, or a {@link org.communique.article.Rejection}
 * that says why not. Page furniture, encodings, datelines and dates are dealt with here and nowhere
 * else. Depends on {@code beat} for the table of outlets only; opens no files and asks no clock.
 */
@NullMarked
package org.communique.article;

import org.jspecify.annotations.NullMarked;
