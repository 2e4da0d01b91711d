/**
 * The walk of the data, in Beam's terms: every Beam type of the program lives here.
 *
 * <p>Enters: the list of input files and a beat. Leaves: the rows of the published tables, sorted,
 * in a work folder, and the bodies beside them. {@link org.communique.flow.BriefingFlow} is the
 * table of contents. Domain rooms do the work; this room carries small records between them.
 */
@NullMarked
package org.communique.flow;

import org.jspecify.annotations.NullMarked;
