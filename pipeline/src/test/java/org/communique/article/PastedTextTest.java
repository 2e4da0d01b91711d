package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.communique.beat.Source;
import org.communique.beat.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as people copy them off a page or a wire: the same story under many heads. */
class PastedTextTest {

  private static final String TITLE = "Ferry sails more often from June";

  private static final List<String> STORY =
      List.of(
          "The ferry company will sail four times a day from June, its manager told the island"
              + " council on Tuesday evening, and five times at weekends.",
          "Council members asked for an early boat that reaches the mainland before the first train"
              + " leaves the harbour station.");

  private static final Sources LISTED =
      new Sources(List.of(new Source("Island Mail", "islandmail.example", "")));

  private static Article read(String text) {
    Collected collected = new Collected();
    new ArticleReader(ReadingSettings.of(LISTED, Collected.AS_OF))
        .read("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), collected);
    return collected.sole();
  }

  private static Article under(String head) {
    return read(head + String.join("\n\n", STORY) + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry sails more often from June\n\n",
        "Ferry sails more often from June - Island Mail\n\n",
        "Ferry sails more often from June | Valley News\n\n",
        "Opinion | Ferry sails more often from June\nBy Ann Weir\n\n",
        "UPDATE 2-Ferry sails more often from June\n\n",
        "News > World > Islands\n\nFerry sails more often from June\n\nAnn Weir\nSun 5 Mar 2023\n\n",
        "The Island Mail\nSunday, March 5, 2023\n\nFerry sails more often from June\n\n",
        "Home | News | Sport | Weather\nSkip to content\n\nFerry sails more often from June\nPosted on"
            + " March 5, 2023 by Ann Weir\n\nShare this:\nFacebook\nTwitter\n\n",
        "Ferry sails more often from June\n\nPublished\n5 March 2023\n\nBy Ann Weir\nIsland desk,"
            + " Kiel\n\nImage source, T. Reyes\nImage caption,\nThe ferry at the pier\n\n",
        "# Ferry sails more often from June\n\n",
        "Ferry sails more often from June\nIsland Mail | 5 March 2023\n\n",
        "Ann Weir\n5 March 2023\nFerry sails more often from June\n",
        "Ferry sails more often from June\n\n5 hours ago\n\n",
        "Mon, 6 Mar 2023 01:30:00 +0000\nFerry sails more often from June\n\n",
        "Ferry sails more often from June\nhttps://www.islandmail.example/2023/03/05/ferry/\n\n"
      })
  void findsTitleAndBodyUnderAnyHead(String head) {
    Article article = under(head);

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.body()).isEqualTo(String.join("\n", STORY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Island Mail\n\nFerry sails more often from June\n5 March 2023\n\n",
        "THE ISLAND MAIL\n5 March 2023\n\nFerry sails more often from June\n\n",
        "Ferry sails more often from June\nIsland Mail | 5 March 2023\n\n",
        "Ferry sails more often from June\nBy Ann Weir, Island Mail, 5 March 2023\n\n",
        "Ferry sails more often from June - Island Mail\nMarch 5, 2023\n\n",
        "Source: Island Mail\nDate: 05.03.2023\nTitle: Ferry sails more often from June\n\n",
        "Ferry sails more often from June\nhttps://www.islandmail.example/2023/03/05/ferry/\n\n"
      })
  void findsOutletAndDayInTheHead(String head) {
    Article article = under(head);

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.source()).isEqualTo("Island Mail");
    assertThat(article.published()).isEqualTo(LocalDate.of(2023, 3, 5));
  }

  @Test
  void readsAChineseHeadWithDayAndOutletOnOneLine() {
    String story = "渡轮公司经理星期二晚上对岛议会表示，从六月起每天将开行四班渡轮，周末开行五班。";

    Article article = read("渡轮六月起增加班次\n2023-03-05 09:12 来源：海岛晚报\n\n" + story + "\n责任编辑：林小雨\n");

    assertThat(article.title()).isEqualTo("渡轮六月起增加班次");
    assertThat(article.source()).isEqualTo("海岛晚报");
    assertThat(article.published()).isEqualTo(LocalDate.of(2023, 3, 5));
    assertThat(article.body()).isEqualTo(story);
  }

  @Test
  void cutsLabelsAndShortLinesAtTheEnd() {
    assertThat(
            read(TITLE + "\n\n" + String.join("\n\n", STORY) + "\n\nTopics\nFerries\nIslands\n")
                .body())
        .isEqualTo(String.join("\n", STORY));
  }

  @Test
  void keepsATitleOfFewWords() {
    assertThat(under("More Boats\n\n").title()).isEqualTo("More Boats");
    assertThat(under("Boats in June\nMore sailings are promised\n5 March 2023\n\n").title())
        .isEqualTo("Boats in June");
  }

  @Test
  void takesAQuestionUnderANameForTheTitle() {
    assertThat(under("Ann Weir\nWill the ferry sail at night?\n5 March 2023\n\n").title())
        .isEqualTo("Will the ferry sail at night?");
  }

  @Test
  void keepsATitleThatEndsInADay() {
    assertThat(under("Island council minutes, 5 March 2023\n\n").title())
        .isEqualTo("Island council minutes, 5 March 2023");
  }

  @Test
  void keepsWhatATitleSaysBehindADash() {
    assertThat(under("Ferry sails more often - but not at night\n\n").title())
        .isEqualTo("Ferry sails more often - but not at night");
  }
}
