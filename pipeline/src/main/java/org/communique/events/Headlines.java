package org.communique.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses an event's headline: the one that says most of what the other articles say as well. A
 * play on words shares little with them, a plain headline names who, where and what.
 */
public final class Headlines {

  /** An article's word counts less the later it stands. */
  private static final double LEAD = 1;

  private static final double REST = 0.5;

  private Headlines() {}

  /**
   * Position of the article with the best headline; the first of equals.
   *
   * @param members the most central first
   */
  public static int best(List<EventFeatures> members, CorpusStatistics statistics) {
    Map<Integer, Double> said = said(members);
    int best = 0;
    double most = -1;
    for (int i = 0; i < members.size(); i++) {
      double score = score(members.get(i), said, members.size(), statistics);
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  /** Each term's weight summed over the articles that hold it. */
  private static Map<Integer, Double> said(Collection<EventFeatures> members) {
    Map<Integer, Double> said = new HashMap<>();
    for (EventFeatures member : members) {
      Terms terms = member.terms();
      for (int i = 0; i < terms.size(); i++) {
        said.merge(terms.hash(i), place(terms, i), Double::sum);
      }
    }
    return said;
  }

  private static double place(Terms terms, int i) {
    return terms.inTitle(i) || terms.inLead(i) > 0 ? LEAD : REST;
  }

  /** What the title's terms are worth to the others. */
  private static double score(
      EventFeatures article, Map<Integer, Double> said, int members, CorpusStatistics statistics) {
    Terms terms = article.terms();
    double sum = 0;
    for (int i = 0; i < terms.size(); i++) {
      if (terms.inTitle(i)) {
        double others = said.getOrDefault(terms.hash(i), 0.0) - place(terms, i);
        sum += statistics.idf(terms.hash(i)) * others / Math.max(1, members - 1);
      }
    }
    return sum;
  }
}
