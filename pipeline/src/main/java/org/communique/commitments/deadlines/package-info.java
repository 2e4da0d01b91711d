/**
 * From 'by the end of the decade' to a date.
 *
 * <p>Enters: a sentence and the day it was published. Leaves: the deadline as written and as a date
 * no more precise than the words are; empty when they tell none.
 */
@NullMarked
package org.communique.commitments.deadlines;

import org.jspecify.annotations.NullMarked;
