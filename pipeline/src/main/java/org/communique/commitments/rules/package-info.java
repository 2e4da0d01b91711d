/**
 * The rules of English that take a sentence or turn it down.
 *
 * <p>Enters: a sentence with a cue. Leaves: a {@link org.communique.commitments.rules.Finding}: the
 * rule, its verdict, the cue and the phrase that undertakes. {@link
 * org.communique.commitments.rules.Rules} is the table of contents, in the order they are asked;
 * {@link org.communique.commitments.rules.Reading} is what each of them may ask of the sentence.
 * Depends on {@code grammar}.
 */
@NullMarked
package org.communique.commitments.rules;

import org.jspecify.annotations.NullMarked;
