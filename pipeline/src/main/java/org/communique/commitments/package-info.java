/**
 * Sentences in, a ledger of undertakings out.
 *
 * <p>Enters: one article and its sentences, and the actors a desk follows. Leaves: a {@link
 * org.communique.commitments.Statement} for each sentence in which an identifiable actor undertakes
 * something or takes an undertaking back, and from all statements together a {@link
 * org.communique.commitments.Commitment} for each undertaking. Nothing is ever called kept or
 * broken: the text says what was promised, not what became of it. Depends on {@code article} and
 * {@code beat}; opens no files and asks no clock.
 *
 * <p>Here are the records that others see. The two doors are {@code statements.StatementFinder} and
 * {@code ledger.Ledger}; behind the first lie, each using only those before it, {@code words},
 * {@code deadlines}, {@code grammar}, {@code cast}, and then {@code rules} for English and {@code
 * chinese}.
 */
@NullMarked
package org.communique.commitments;

import org.jspecify.annotations.NullMarked;
