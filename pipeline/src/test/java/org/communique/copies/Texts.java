package org.communique.copies;

import java.time.LocalDate;
import org.communique.article.Article;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.jspecify.annotations.Nullable;

/** Articles for the tests of this room. */
final class Texts {

  static final String FERRY_LEAD =
      "The island ferry will not sail this winter. Its owner said on Tuesday that the engine needs"
          + " repairs worth 340,000 crowns, and that the money has not been found.";

  static final String FERRY_MIDDLE =
      "Some 1,900 people depend on the boat for school, shopping and the doctor. The harbour"
          + " master of Lindholm, Berit Aas, called the news a blow. A small launch will carry mail"
          + " and medicine twice a week until the thaw.";

  static final String FERRY_END =
      "The county promised to look for a replacement. In 2019 a barge from Skarvik filled the gap"
          + " for eleven weeks, but it has since been sold to a fish farm. A meeting with the"
          + " islanders is planned for 4 December in the old customs house.";

  static final String FERRY = FERRY_LEAD + "\n" + FERRY_MIDDLE + "\n" + FERRY_END;

  /** Another reporter on the same ferry. */
  static final String FERRY_ELSEWHERE =
      "Lindholm must do without its ship until spring. Repairs to the engine are beyond the means"
          + " of the company that runs it, and nobody else has offered the 340,000 crowns. Pupils"
          + " will be taught by radio, said the mayor, who blames years of neglect. Berit Aas of"
          + " the harbour office expects empty shelves by January, and the doctor has asked for a"
          + " helicopter.";

  private Texts() {}

  /** One instalment of a weekly report. */
  static String marketReport(String day, String close, String change, String volume, String top) {
    return "Shares in Porthaven closed at "
        + close
        + " points on "
        + day
        + ", after a change of "
        + change
        + " per cent on the day before. Volume was "
        + volume
        + " million shares, dealers said. The most active issue was the tramway company at "
        + top
        + " crowns. Analysts expect quiet trade ahead of the holidays. The index of small firms"
        + " was little moved.";
  }

  static Article article(long id, String source, @Nullable LocalDate published, String body) {
    return new Article(
        id,
        new Origin("test.jsonl", Long.toString(id)),
        "",
        source,
        published,
        published == null ? PublishedFrom.NONE : PublishedFrom.META,
        "",
        "en",
        "",
        body);
  }

  static CopySketch sketch(long id, String source, @Nullable LocalDate published, String body) {
    return new CopySketcher().sketch(article(id, source, published, body), body);
  }

  static CopySketch sketch(long id, String body) {
    return sketch(id, "", null, body);
  }
}
