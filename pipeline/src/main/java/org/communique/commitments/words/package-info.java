/**
 * Words as the rules see them.
 *
 * <p>Enters: a sentence. Leaves: its tokens with part of speech, word class and the lists they
 * stand on, and the stems and amounts by which two actions are compared. The lists are text files
 * beside this package's classes; only {@link org.communique.commitments.words.WordFile} reads them.
 * Depends on {@code article}.
 */
@NullMarked
package org.communique.commitments.words;

import org.jspecify.annotations.NullMarked;
