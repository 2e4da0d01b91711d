/**
 * How reports look: one palette and one scale of type for workbook, briefing and charts.
 *
 * <p>Enters: nothing. Leaves: named colours and sizes; the rooms that draw turn them into what
 * their library wants. Depends on no other room and on no drawing library.
 */
@NullMarked
package org.communique.reports.style;

import org.jspecify.annotations.NullMarked;
