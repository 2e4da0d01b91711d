/**
 * Tagged typesetting: text, rules, tables and figures on pages, each with its place in the
 * structure tree.
 *
 * <p>Enters: blocks made of styled spans. Leaves: a PDF that names every piece of content for a
 * screen reader or marks it as decoration, byte for byte the same for the same blocks. Knows
 * nothing of what a briefing says. Together with {@code briefing} the only place that sees OpenPDF.
 */
@NullMarked
package org.communique.reports.briefing.pdf;

import org.jspecify.annotations.NullMarked;
