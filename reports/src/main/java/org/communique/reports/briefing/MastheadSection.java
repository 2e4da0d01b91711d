package org.communique.reports.briefing;

import java.util.List;
import java.util.Locale;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Gap;
import org.communique.reports.briefing.pdf.Role;
import org.communique.reports.briefing.pdf.Rule;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.Stack;
import org.communique.reports.briefing.pdf.Text;
import org.communique.reports.content.Briefing.Masthead;

/** The head of the first page. */
final class MastheadSection {

  private MastheadSection() {}

  static Block of(Masthead masthead) {
    String kicker = masthead.kicker().toUpperCase(Locale.ROOT);
    return Stack.of(
        List.of(
            new Rule(3, Typography.ACCENT, Typography.LINE),
            Layout.columns(
                Layout.NOTHING,
                Text.paragraph(Span.of(kicker, Typography.KICKER)),
                Text.paragraph(Span.of(masthead.date(), Typography.DATE))),
            new Gap(Typography.LINE / 2),
            Text.of(Role.HEADING_1, Span.of(masthead.title(), Typography.TITLE)),
            new Gap(Typography.LINE / 4),
            Text.paragraph(Span.of(masthead.scope(), Typography.SCOPE))));
  }
}
