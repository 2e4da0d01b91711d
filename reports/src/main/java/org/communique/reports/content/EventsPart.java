package org.communique.reports.content;

import java.util.List;
import java.util.Optional;
import org.communique.reports.content.Briefing.Reference;

/**
 * Events with news, most covered first.
 *
 * @param intro what is listed, or that nothing is
 * @param more what was cut; empty when all is shown
 */
public record EventsPart(String intro, List<Card> cards, String more) {

  public EventsPart {
    cards = List.copyOf(cards);
  }

  /**
   * One event.
   *
   * @param when the day it happened or was reported
   * @param place where it was reported from; empty when its datelines do not agree
   * @param status new or updated
   * @param coverage articles, unique articles, outlets
   * @param outlets each outlet with its number of articles
   * @param topics the topics it touches; empty for none
   * @param commitments undertakings stated at it
   */
  public record Card(
      String anchor,
      String headline,
      String when,
      String place,
      String status,
      Optional<Passage> passage,
      String coverage,
      String outlets,
      String topics,
      List<Reference> commitments) {

    public Card {
      commitments = List.copyOf(commitments);
    }
  }

  /**
   * Words of an article, and whose they are.
   *
   * @param language ISO 639-1; empty when unknown
   * @param byline outlet and date
   * @param url where it was published; not checked, may be anything
   */
  public record Passage(String text, String language, String byline, String url) {}
}
