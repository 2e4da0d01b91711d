/**
 * What belongs together in a sentence.
 *
 * <p>Enters: tagged words. Leaves: noun phrases, the subject of a verb, asides that may be passed
 * over. A chunker by rule: enough to find who acts, not a parse. Depends on {@code words}.
 */
@NullMarked
package org.communique.commitments.grammar;

import org.jspecify.annotations.NullMarked;
