/**
 * From an article to its statements.
 *
 * <p>Enters: an article and its sentences. Leaves: a judgement of each sentence with a cue, and a
 * {@link org.communique.commitments.Statement} where it undertakes something: who (pronouns and
 * 'both sides' resolved), what in its own words, by when, how much. {@link
 * org.communique.commitments.statements.StatementFinder} is the door.
 */
@NullMarked
package org.communique.commitments.statements;

import org.jspecify.annotations.NullMarked;
