/**
 * From statements to commitments.
 *
 * <p>Enters: the statements of all articles. Leaves: one {@link
 * org.communique.commitments.Commitment} for each undertaking, however often it was stated, with
 * its status. {@link org.communique.commitments.ledger.Ledger} is the door.
 */
@NullMarked
package org.communique.commitments.ledger;

import org.jspecify.annotations.NullMarked;
