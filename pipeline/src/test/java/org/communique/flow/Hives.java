package org.communique.flow;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.communique.beat.Beat;
import org.communique.beat.Sources;
import org.communique.beat.Thresholds;
import org.communique.copies.CopyKind;
import org.communique.copies.CopyMembership;
import org.communique.copies.CopySketcher;
import org.communique.events.EventFeaturizer;

/** Small articles for the tests of this room. */
final class Hives {

  static final LocalDate DAY = LocalDate.of(2022, 5, 20);

  static final Beat BEAT = beat(Thresholds.defaults());

  static Beat beat(Thresholds thresholds) {
    return new Beat(
        "Hives",
        ZoneOffset.UTC,
        List.of("en"),
        120,
        List.of(),
        "A4",
        "en",
        List.of(),
        List.of(),
        Sources.none(),
        thresholds);
  }

  static final String QUEEN =
      "The keepers' union of Malta said on Friday that a new queen had been found alive in the old"
          + " lighthouse. Its chair, Ada Moth, told members that 4,300 workers had followed her"
          + " there in a single swarm, and that nobody had been stung. The union will move them"
          + " to Gozo by June 2023. Two inspectors from the harbour office watched the boxes.";

  static final String MARKET =
      "Honey prices fell for the third week in a row at the auction in Lyon, where traders offered"
          + " eleven tonnes of lavender honey and sold only half of them. Buyers blamed a cold"
          + " spring, and the rent of cellars. Sellers from Provence went home before noon.";

  private Hives() {}

  static Article article(long id, String source, String title, String body) {
    return article(id, source, DAY, title, body);
  }

  static Article article(long id, String source, LocalDate day, String title, String body) {
    return new Article(
        id,
        new Origin("articles/" + id + ".txt", ""),
        "https://comb.example/" + id,
        source,
        day,
        PublishedFrom.HEADER,
        "VALLETTA",
        "en",
        title,
        body);
  }

  static ArticleDigest digest(Article article) {
    return new ArticleDigest(
        ArticleHead.of(article, "The queen is well.", Words.count(article.body())),
        new CopySketcher().sketch(article, article.body()),
        new EventFeaturizer(List.of()).features(article, article.body()),
        List.of("Bees", "Honey"),
        List.of("Hive Union"));
  }

  static Lookup<ArticleDigest> digests(Article... articles) {
    return Lookup.of(Arrays.stream(articles).map(Hives::digest).toList(), ArticleDigest::id);
  }

  static ArticlePlace original(long id, long eventId) {
    return new ArticlePlace(new CopyMembership(id, id, CopyKind.ORIGINAL, 1, 1), eventId, 1);
  }

  static ArticlePlace copy(long id, long of, long eventId) {
    return new ArticlePlace(new CopyMembership(id, of, CopyKind.REPRINT, 0.9, 2), eventId, 1);
  }
}
