package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.beat.Source;
import org.communique.beat.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {

  private static final Sources LISTED =
      new Sources(
          List.of(
              new Source("Island Mail", "islandmail.example", ""),
              new Source("Mail", "mail.example", ""),
              new Source("Harbour Wire", "harbourwire.example", ""),
              new Source("海岛晚报", "haidao.example", "")));

  private static final String STORY =
      "The ferry company will sail four times a day from June, its manager told the island"
          + " council on Tuesday evening.";

  private static Article read(String text) {
    Collected collected = new Collected();
    new ArticleReader(ReadingSettings.of(LISTED, Collected.AS_OF))
        .read("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), collected);
    return collected.sole();
  }

  private static String named(Sources sources, String... lines) {
    return Outlets.named(List.of(lines), sources);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "© 2023 The Valley Post. All rights reserved.; The Valley Post",
        "Copyright (c) 2019-2023 Valley Post Ltd; Valley Post",
        "© Valley Post. Reproduction without written consent is forbidden.; Valley Post",
        "© The Valley Post 2023; The Valley Post",
        "© Valley Post; ''",
        "© 2023 Getty Images; ''",
        "All rights reserved.; ''",
        "© 2023 all rights reserved; ''"
      })
  void whoHoldsTheRightsIsTheOutlet(String line, String outlet) {
    assertThat(named(Sources.none(), line)).isEqualTo(outlet);
  }

  @Test
  void aListedOutletThatSpeaksOfItselfIsNamed() {
    assertThat(named(LISTED, "More from Island Mail: Tide tables | Jobs")).isEqualTo("Island Mail");
    assertThat(named(LISTED, "来源：海岛晚报")).isEqualTo("海岛晚报");
  }

  @Test
  void thoseWhoHoldTheRightsGoBeforeThoseWhoAreNamed() {
    assertThat(
            named(
                LISTED,
                "Reporting by the harbour desk of Harbour Wire",
                "Published by Island Mail. © 2023 Island Mail. All rights reserved."))
        .isEqualTo("Island Mail");
  }

  @Test
  void severalNamesAndPicturesNameNobody() {
    assertThat(named(LISTED, "Island Mail, with agencies", "More from Harbour Wire: Boats"))
        .isEmpty();
    assertThat(named(LISTED, "Photo: Harbour Wire", "A gull. (Harbour Wire/T. Reyes)")).isEmpty();
    assertThat(named(LISTED, "Mailing list: sign up")).isEmpty();
  }

  @Test
  void aMastheadAboveTheTitleNamesTheOutlet() {
    Article article = read("Island Mail\n\nFerry sails more often\n\n" + STORY);

    assertThat(article.source()).isEqualTo("Island Mail");
    assertThat(article.title()).isEqualTo("Ferry sails more often");
    assertThat(article.body()).isEqualTo(STORY);
  }

  @Test
  void theOutletThatReprintsGoesBeforeTheAgencyOfTheDateline() {
    Article article =
        read(
            "Ferry sails more often\n\nIsland Mail, with agencies\n\nKIEL (Harbour Wire) -- "
                + STORY);

    assertThat(article.source()).isEqualTo("Island Mail");
    assertThat(article.body()).isEqualTo(STORY);
  }

  @Test
  void theAgencyOfTheDatelineStandsWhenNothingElseIsNamed() {
    assertThat(read("KIEL (Harbour Wire) -- " + STORY).source()).isEqualTo("Harbour Wire");
  }

  @Test
  void aStoryThatOnlySpeaksOfAnOutletIsNotItsOwn() {
    assertThat(read("Ferry sails more often\n\n" + STORY + " It told Island Mail so.").source())
        .isEmpty();
  }

  @Test
  void theFooterOfAPageNamesItsOutlet() {
    Collected collected = new Collected();
    String html =
        "<html><body><div class=post><h2>Ferry sails more often</h2><p>"
            + STORY
            + "</p><div>© 2023 Valley Post. All rights reserved.</div></div></body></html>";
    new ArticleReader(ReadingSettings.of(LISTED, Collected.AS_OF))
        .read("a.html", new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), collected);

    assertThat(collected.sole().source()).isEqualTo("Valley Post");
  }
}
