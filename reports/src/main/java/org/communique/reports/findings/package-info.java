/**
 * The published tables: their rows, their one CSV form, and the manifest of the run they belong to.
 *
 * <p>Enters: rows from the pipeline, or the {@code data/} folder and {@code run.json} of a finished
 * run. Leaves: CSV text, and streams of rows for the workbook and the briefing. A row's record
 * components are its table's columns, in that order. Depends on no other room of the house.
 */
@NullMarked
package org.communique.reports.findings;

import org.jspecify.annotations.NullMarked;
