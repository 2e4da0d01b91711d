package org.communique.events;

import java.time.LocalDate;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.communique.beat.Actor;
import org.jspecify.annotations.Nullable;

/** Articles for the tests of this room. */
final class Reports {

  static final LocalDate MARCH_3 = LocalDate.of(2031, 3, 3);

  static final Actor AAS =
      new Actor("Berit Aas", "Harbour", "master", List.of("harbour master Aas", "奥斯"), null, null);

  private static final EventFeaturizer FEATURIZER = new EventFeaturizer(List.of(AAS));

  private Reports() {}

  static Article article(long id, @Nullable LocalDate published, String title, String body) {
    return new Article(
        id,
        new Origin("test.jsonl", Long.toString(id)),
        "",
        "Outlet " + id,
        published,
        published == null ? PublishedFrom.NONE : PublishedFrom.META,
        "",
        "en",
        title,
        body);
  }

  static EventFeatures features(long id, @Nullable LocalDate published, String title, String body) {
    return FEATURIZER.features(article(id, published, title, body), body);
  }

  static EventFeatures ferrySinks(long id, @Nullable LocalDate published) {
    return features(
        id,
        published,
        "Ferry sinks off Lindholm",
        "The ferry Solveig sank off Lindholm after it struck the Kråka reef. All 61 passengers were"
            + " taken aboard a trawler, the coast guard said. Captain Odd Nergaard stayed on the"
            + " bridge until the last raft was away.");
  }

  static EventFeatures ferrySinksElsewhere(long id, @Nullable LocalDate published) {
    return features(
        id,
        published,
        "All saved as Solveig goes down",
        "A trawler picked up 61 passengers of the Solveig when the ferry sank on the Kråka reef."
            + " Captain Nergaard was the last to leave, according to the coast guard at Lindholm.");
  }

  static EventFeatures ferryInquiry(long id, @Nullable LocalDate published) {
    return features(
        id,
        published,
        "Inquiry blames chart for loss of ferry",
        "Investigators published their report on the Solveig. An outdated chart and a broken radar"
            + " led the ferry onto rocks, judge Ragna Holt told the ministry. The owner must pay"
            + " for a new beacon and train its officers.");
  }

  static EventFeatures bankFails(long id, @Nullable LocalDate published) {
    return features(
        id,
        published,
        "Savers queue as bank closes",
        "The Westmark Savings Bank closed its counters after a run by depositors. The central bank"
            + " guaranteed accounts up to 90,000 crowns and sent an administrator.");
  }
}
