package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page tells of its story's title, outlet and day. */
class PageHeadTest {

  private static final String STORY =
      "<p>The ferry company will sail four times a day from June, its manager told the island"
          + " council, and five times at weekends if the second boat is ready.</p>"
          + "<p>Council members asked for an early boat that reaches the mainland before the first"
          + " train leaves the harbour station.</p>";

  private static Article read(String head, String body) {
    return Collected.read(
            "page.html",
            "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>")
        .sole();
  }

  private static String title(String head, String body) {
    return read(head, body).title();
  }

  private static @Nullable LocalDate day(String head, String body) {
    return read(head, "<h1>Ferry Sails More Often</h1>" + body).published();
  }

  private static String linked(String published) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry Sails"
        + " More Often\",\"datePublished\":\""
        + published
        + "\"}</script>";
  }

  @Test
  void takesTheHeadlineShownRatherThanTheOneForSearchEngines() {
    assertThat(
            title(
                "<title>Ferry timetable: island council told of more summer boats</title>",
                "<article><h1>More boats for the island, council told</h1>" + STORY + "</article>"))
        .isEqualTo("More boats for the island, council told");
  }

  @Test
  void takesTheHeadlineShownWhenTheSharedOneSaysTheSame() {
    assertThat(
            title(
                "<meta property='og:title' content='More boats from June'>"
                    + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                    + "\"Summer ferry timetable grows\"}</script>",
                "<h1>More Boats from June</h1>" + STORY))
        .isEqualTo("More Boats from June");
  }

  @Test
  void aHeadingWithTheSitesNameIsNoHeadline() {
    Article article =
        read(
            "<title>Ferry sails more often from June - Island Mail</title>",
            "<h1>Island Mail</h1>" + STORY);

    assertThat(article.title()).isEqualTo("Ferry sails more often from June");
  }

  @Test
  void headingsOfFormsAndMenusAreNoHeadlines() {
    assertThat(
            title(
                "<title>Ferry sails more often from June</title>",
                "<nav><h1>All the sections of this site</h1></nav><form><h1>Sign in to your own"
                    + " account</h1></form>"
                    + STORY))
        .isEqualTo("Ferry sails more often from June");
  }

  @Test
  void aHeadlineInCapitalsIsTakenAsTheHeadWritesIt() {
    assertThat(
            title(
                "<meta property='og:title' content='Ferry sails more often'>",
                "<h1>FERRY SAILS MORE OFTEN</h1>" + STORY))
        .isEqualTo("Ferry sails more often");
  }

  @Test
  void aHeadlineCutByTheHeadIsTakenWhole() {
    assertThat(
            title(
                "<meta property='og:title' content='Ferry sails more…'>",
                "<h1>Ferry sails more often in June</h1>" + STORY))
        .isEqualTo("Ferry sails more often in June");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ferry Sails More Often - Island Mail; Island Mail",
        "Ferry Sails More Often | News | Island Mail; Island Mail",
        "Island Mail: Ferry Sails More Often; Island Mail",
        "Island Mail » Ferry Sails More Often; Island Mail",
        "Ferry Sails More Often | Opinion; ''",
        "Ferry Sails More Often; ''"
      })
  void takesTheOutletBesideTheHeadlineInTheWindowTitle(String windowTitle, String outlet) {
    Article article =
        read(
            "<title>" + windowTitle + "</title>",
            "<table><tr><td><h2>Ferry Sails More Often</h2>" + STORY + "</td></tr></table>");

    assertThat(article.title()).isEqualTo("Ferry Sails More Often");
    assertThat(article.source()).isEqualTo(outlet);
  }

  @ParameterizedTest
  @CsvSource({
    "March 5 2023, 2023-03-05",
    "05 MAR 2023, 2023-03-05",
    "By Ann Weir | Mar. 5 2023 7:40 pm, 2023-03-05",
    "Veröffentlicht am 5. März 2023, 2023-03-05",
    "5 de marzo de 2023, 2023-03-05",
    "5 mars 2023 à 9h40, 2023-03-05",
    "Publicado em 5 de março de 2023, 2023-03-05",
    "5 марта 2023 г., 2023-03-05",
    "5 kwietnia 2023, 2023-04-05",
    "기사입력 :[ 2023-03-05 17:32 ], 2023-03-05",
    "2023년 3월 5일, 2023-03-05",
    "2023年3月5日 09:12, 2023-03-05",
    "Published Mar 5 2023 at 4:07 PM | Updated Mar 9 2023, 2023-03-05",
    "Updated Mar 9 2023. First published Mar 5 2023, 2023-03-05"
  })
  void findsTheDayShownBesideTheHeadline(String line, LocalDate day) {
    Article article =
        read("", "<h1>Ferry Sails More Often</h1><div><span>" + line + "</span></div>" + STORY);

    assertThat(article.published()).isEqualTo(day);
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.HEADER);
  }

  @Test
  void aDayInTheStoryOrFarFromTheHeadlineIsNotTheDayOfPublication() {
    String menu =
        "<div class=topbar>Tuesday 7 March 2023</div>"
            + "<div><a href=/x>A section</a></div>".repeat(9);

    assertThat(
            read(
                    "",
                    menu
                        + "<h1>Ferry Sails More Often</h1>"
                        + STORY
                        + "<p>The boat was built on 4 May 2009.</p>")
                .published())
        .isNull();
  }

  @Test
  void theDayOfAPictureIsNotTheDayOfPublication() {
    assertThat(day("", "<div>The pier, 4 March 2023 (Photo: T. Reyes)</div>" + STORY)).isNull();
  }

  @Test
  void theNameOfTheSiteInItsLogoIsNoHeadline() {
    assertThat(
            title(
                "<title>Ferry sails more often</title>",
                "<div class='site-logo'><h1>The paper of the whole island</h1></div>" + STORY))
        .isEqualTo("Ferry sails more often");
  }

  @Test
  void aDayThatCanBeReadTwoWaysIsReadByThePagesLanguage() {
    String shown = "<p class=when>05/10/2018 - Publicado por redação</p>" + STORY;

    assertThat(
            Collected.read(
                    "a.html",
                    "<html lang=pt-BR><body><h1>Ferry Sails More Often</h1>"
                        + shown
                        + "</body></html>")
                .sole()
                .published())
        .isEqualTo(LocalDate.of(2018, 10, 5));
    assertThat(
            Collected.read(
                    "a.html",
                    "<html lang=en><body><h1>Ferry Sails More Often</h1>"
                        + shown
                        + "</body></html>")
                .sole()
                .published())
        .isNull();
  }

  @Test
  void aBritishAddressWritesTheDayFirst() {
    String head = "<link rel=canonical href='https://mail.example.co.uk/ferry'>";

    assertThat(day(head, "<div>05/10/2018</div>" + STORY)).isEqualTo(LocalDate.of(2018, 10, 5));
  }

  @Test
  void anInstantInUtcIsOnTheDayThePageShows() {
    assertThat(day(linked("2023-03-06T01:50:59Z"), "<div>March 5, 2023 5:50 PM</div>" + STORY))
        .isEqualTo(LocalDate.of(2023, 3, 5));
    assertThat(day(linked("2023-03-04T22:10:00Z"), "<div>5 March 2023, 09:10</div>" + STORY))
        .isEqualTo(LocalDate.of(2023, 3, 5));
  }

  @Test
  void theDayOfAnUpdateIsNotTheDayOfPublication() {
    assertThat(day(linked("2023-03-04T22:10:00Z"), "<div>Updated 5 March 2023</div>" + STORY))
        .isEqualTo(LocalDate.of(2023, 3, 4));
    assertThat(day(linked("2023-03-04T22:10:00+01:00"), "<div>5 March 2023</div>" + STORY))
        .isEqualTo(LocalDate.of(2023, 3, 4));
    assertThat(day(linked("2023-03-04T22:10:00Z"), "<div>9 March 2023</div>" + STORY))
        .isEqualTo(LocalDate.of(2023, 3, 4));
  }

  @Test
  void aShownDayAfterTheRunIsNotBelieved() {
    assertThat(day("", "<div>5 March 2031</div>" + STORY)).isNull();
  }

  @Test
  void monthNamesAreKnownByTheirStartUnlessSeveralMonthsBeginSo() {
    assertThat(MonthNames.number("Sept")).isEqualTo(9);
    assertThat(MonthNames.number("août")).isEqualTo(8);
    assertThat(MonthNames.number("MAI")).isEqualTo(5);
    assertThat(MonthNames.number("jui")).isZero();
    assertThat(MonthNames.number("boats")).isZero();
  }
}
