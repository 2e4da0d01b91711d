/**
 * Who appears in an article.
 *
 * <p>Enters: the actors a desk follows and an article's sentences. Leaves: who is named where,
 * under which name and role, on which side, and who the article is mostly about. Depends on {@code
 * grammar} and {@code beat}.
 */
@NullMarked
package org.communique.commitments.cast;

import org.jspecify.annotations.NullMarked;
