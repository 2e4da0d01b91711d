/**
 * The briefing for distribution: what {@code content} says, set as a PDF/UA-1 document.
 *
 * <p>Enters: findings, or a composed briefing. Leaves: one PDF, byte for byte the same for the same
 * tables. Each section class turns its part into blocks and holds neither wording nor arithmetic.
 * Depends on {@code content}, {@code style} and {@code chart}.
 */
@NullMarked
package org.communique.reports.briefing;

import org.jspecify.annotations.NullMarked;
