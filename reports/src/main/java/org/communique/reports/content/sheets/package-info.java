/**
 * What the workbook says: its sheets, their columns, rows, order, totals and wording.
 *
 * <p>Enters: the findings of a run. Leaves: sheets as lists of columns over sorted streams of rows,
 * the summary's figures with their formulas, and the explanations. Large tables are sorted on disk
 * and never held. Depends on {@code findings}, {@code style} and {@code content}; knows nothing of
 * spreadsheet libraries.
 */
@NullMarked
package org.communique.reports.content.sheets;

import org.jspecify.annotations.NullMarked;
