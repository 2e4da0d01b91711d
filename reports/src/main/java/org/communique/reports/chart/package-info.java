/**
 * Charts as plain shapes: bars, lines and labels with their places, drawn as vectors in the type
 * and the palette of the page around them.
 *
 * <p>Enters: names and numbers. Leaves: shapes in points. Depends on {@code style} only and on no
 * drawing library, so that the same chart can be checked number by number.
 */
@NullMarked
package org.communique.reports.chart;

import org.jspecify.annotations.NullMarked;
