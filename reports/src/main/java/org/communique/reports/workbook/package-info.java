/**
 * The workbook on disk: draws what {@code content.sheets} says with Apache POI, and is the only
 * place that knows it.
 *
 * <p>Enters: the findings of a run. Leaves: one {@code .xlsx} file, the same bytes for the same
 * findings. Data sheets are streamed, so memory does not grow with their rows.
 */
@NullMarked
package org.communique.reports.workbook;

import org.jspecify.annotations.NullMarked;
