/**
 * What the reports say: rows, order, totals and every word, for the workbook and the briefing
 * alike.
 *
 * <p>Enters: the findings of a finished run. Leaves: records of plain text and numbers, ready to be
 * set. Knows no colour, no type and no file format. Depends on {@code findings} only.
 */
@NullMarked
package org.communique.reports.content;

import org.jspecify.annotations.NullMarked;
