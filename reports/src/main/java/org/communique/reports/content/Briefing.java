package org.communique.reports.content;

import java.time.LocalDate;
import java.util.List;
import org.communique.reports.findings.Findings;

/**
 * What one briefing says, section by section, in the order it is read.
 *
 * @param inBrief one line a subject, each with the number it is about
 */
public record Briefing(
    Masthead masthead,
    List<BriefLine> inBrief,
    NewsPart news,
    EventsPart events,
    StorylinesPart storylines,
    TopicsPart topics,
    CommitmentsPart commitments,
    SourcesPart sources,
    MethodPart method) {

  public Briefing {
    inBrief = List.copyOf(inBrief);
  }

  /** Composes the briefing of a finished run. */
  public static Briefing of(Findings findings) {
    return BriefingComposer.compose(findings);
  }

  /**
   * The head of the first page.
   *
   * @param kicker what kind of document this is
   * @param date the run's date with its weekday
   * @param scope what the briefing covers, one sentence
   */
  public record Masthead(String kicker, String title, LocalDate day, String date, String scope) {}

  /**
   * One line of 'In brief'.
   *
   * @param figure the number the line is about
   * @param text what it counts, continuing the number
   * @param anchor the section that tells more
   */
  public record BriefLine(String figure, String text, String anchor) {}

  /** Text that leads somewhere inside the document. */
  public record Reference(String text, String anchor) {}
}
