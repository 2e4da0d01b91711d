package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Anchored;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Divider;
import org.communique.reports.briefing.pdf.Gap;
import org.communique.reports.briefing.pdf.Headed;
import org.communique.reports.briefing.pdf.Items;
import org.communique.reports.briefing.pdf.Link;
import org.communique.reports.briefing.pdf.Role;
import org.communique.reports.briefing.pdf.Rule;
import org.communique.reports.briefing.pdf.SideBySide;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.Stack;
import org.communique.reports.briefing.pdf.Tagged;
import org.communique.reports.briefing.pdf.Text;
import org.communique.reports.content.BriefingWording;
import org.communique.reports.content.EventsPart.Passage;

/** Arrangements that several sections share. */
final class Layout {

  static final Block NOTHING = Stack.of(List.of());

  private static final float SECTION_SPACE = 2 * Typography.LINE;

  /** Characters up to which a byline is kept on one line; about two thirds of the column. */
  private static final int LONGEST_UNBROKEN = 50;

  private Layout() {}

  /** A section: a rule, its heading in the side column beside the intro, and its blocks. */
  static Block section(String anchor, String title, String intro, List<Block> blocks) {
    Block head =
        Stack.of(
            List.of(
                new Rule(1.2f, Typography.ACCENT, 6.5f),
                columns(
                    NOTHING,
                    Text.of(Role.HEADING_2, Span.of(title, Typography.SECTION)),
                    Stack.of(List.of(aligned(), note(intro)))),
                new Gap(blocks.isEmpty() ? 0 : Typography.LINE / 2)));
    Block first = blocks.isEmpty() ? NOTHING : blocks.get(0);
    List<Block> all = new ArrayList<>();
    all.add(new Headed(head, first));
    all.addAll(blocks.subList(Math.min(1, blocks.size()), blocks.size()));
    return Stack.of(
        List.of(
            new Gap(blocks.isEmpty() ? Typography.LINE : SECTION_SPACE),
            new Tagged(Role.SECTION, new Anchored(anchor, title, 0, Stack.of(all)))));
  }

  /** A section whose heading stands in the side column, level with its first line. */
  static Block sectionBeside(String anchor, String title, Block body) {
    Block whole =
        Stack.kept(
            new Rule(1.2f, Typography.ACCENT, 6.5f),
            columns(NOTHING, Text.of(Role.HEADING_2, Span.of(title, Typography.SECTION)), body));
    return Stack.of(
        List.of(
            new Gap(SECTION_SPACE),
            new Tagged(Role.SECTION, new Anchored(anchor, title, 0, whole))));
  }

  /** White that brings a line of body text down to the baseline of a heading beside it. */
  static Block aligned() {
    return new Gap(0.73f * (19.5f - Typography.LINE));
  }

  static Block columns(Block title, Block side, Block main) {
    return new SideBySide(title, side, main, Typography.SIDE_WIDTH, Typography.GUTTER);
  }

  /** A block in the main column with nothing beside it. */
  static Block main(Block block) {
    return columns(NOTHING, NOTHING, block);
  }

  static Text note(String text) {
    return Text.paragraph(Span.of(text, Typography.SMALL));
  }

  /** The line that says what was cut, as a list of one block or none. */
  static List<Block> more(String text) {
    return text.isEmpty() ? List.of() : List.of(new Gap(Typography.LINE / 2), main(note(text)));
  }

  /** A line between two cards. */
  static Block hairline() {
    return new Divider(0.4f, Typography.RULE, Typography.LINE / 2);
  }

  /** Words of an article in quotation marks, and whose they are with a link to where they stand. */
  static Block quotation(Passage passage) {
    List<Span> spans = new ArrayList<>();
    Span words =
        Span.of(BriefingWording.quoted(passage.text(), passage.language()) + " ", Typography.BODY);
    boolean foreign = !passage.language().isEmpty() && !passage.language().equals("en");
    spans.add(foreign ? words.in(passage.language()) : words);
    String byline = unbroken(passage.byline());
    Link source = Link.web(passage.url()).orElse(null);
    spans.add(
        source == null
            ? Span.of(byline, Typography.SMALL)
            : Span.of(byline, Typography.SMALL_LINK).linked(source));
    return new Tagged(Role.BLOCK_QUOTE, Text.of(Role.PARAGRAPH, spans));
  }

  /** Keeps a short text on one line. */
  static String unbroken(String text) {
    return text.length() > LONGEST_UNBROKEN ? text : text.replace(' ', '\u00A0');
  }

  /** A label and what it labels, the second hanging beside the first. */
  static Items.Item labelled(String label, Block body) {
    return new Items.Item(Text.of(Role.SPAN, Span.of(label, Typography.SMALL_STRONG)), body);
  }
}
