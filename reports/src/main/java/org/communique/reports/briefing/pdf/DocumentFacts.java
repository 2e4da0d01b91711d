package org.communique.reports.briefing.pdf;

import java.awt.Color;
import java.time.LocalDate;

/**
 * What a document says of itself, and repeats on its pages.
 *
 * @param date stands for the moment of making, so that the same content gives the same bytes
 * @param runningHead line at the top of every page but the first, left and right
 * @param pageNumber wording of the page number at the foot
 */
public record DocumentFacts(
    String title,
    String subject,
    String author,
    String language,
    LocalDate date,
    PageShape shape,
    RunningHead runningHead,
    PageWording pageNumber) {

  /** Repeated lines: head left, head right, foot left; and how they are set. */
  public record RunningHead(String left, String right, String foot, Type type, Color rule) {}

  /** Words a page's number, both counted from 1. */
  @FunctionalInterface
  public interface PageWording {
    String of(int page, int pages);
  }
}
