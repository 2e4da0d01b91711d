/**
 * How good the answers are: labelled files, the same code as a run, and the metrics.
 *
 * <p>Enters: the lines of a labelled file. Leaves: a report in words with the errors themselves,
 * and one JSON object of figures. Depends on the rooms it measures; opens no files.
 */
@NullMarked
package org.communique.evaluation;

import org.jspecify.annotations.NullMarked;
