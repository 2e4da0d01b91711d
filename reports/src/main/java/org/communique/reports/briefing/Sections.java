package org.communique.reports.briefing;

import java.util.ArrayList;
import java.util.List;
import org.communique.reports.briefing.pdf.Block;
import org.communique.reports.briefing.pdf.Places;
import org.communique.reports.content.Briefing;

/** The briefing's table of contents: its sections in the order they are read. */
final class Sections {

  private Sections() {}

  static List<Block> of(Briefing briefing, Places known) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(MastheadSection.of(briefing.masthead()));
    blocks.add(InBriefSection.of(briefing.inBrief(), known));
    blocks.add(NewsSection.of(briefing.news()));
    blocks.add(EventsSection.of(briefing.events()));
    blocks.add(StorylinesSection.of(briefing.storylines()));
    blocks.add(TopicsSection.of(briefing.topics()));
    blocks.add(CommitmentsSection.moved(briefing.commitments()));
    blocks.add(CommitmentsSection.ledger(briefing.commitments()));
    blocks.add(SourcesSection.of(briefing.sources()));
    blocks.add(MethodSection.of(briefing.method(), known));
    return blocks;
  }
}
