package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WebPageTest {

  private static final String FIRST =
      "The valley's last signal box was switched off on Sunday after ninety years of service.";
  private static final String SECOND =
      "Volunteers hope to reopen it as a museum, though the roof will need money first.";

  private static String page(String head, String story) {
    return "<!DOCTYPE html><html lang=en><head>"
        + head
        + "</head><body>"
        + story
        + "</body></html>";
  }

  private static String story(String around) {
    return "<article><h1>Signal Box Goes Dark</h1>"
        + around
        + "<p>"
        + FIRST
        + "</p><p>"
        + SECOND
        + "</p></article>";
  }

  private static Article read(String html) {
    return Collected.read("a.html", html).sole();
  }

  @Test
  void leavesOutWhatSurroundsTheStory() {
    String html =
        page(
            "<title>Signal Box Goes Dark - Valley Post</title>"
                + "<meta property='og:site_name' content='Valley Post'>",
            "<nav><a href=/>Home</a><a href=/x>Sport and other things that fill a bar</a></nav>"
                + story(
                    "<div class='byline'>By Ann Weir</div><figure><img src=a><figcaption>The box"
                        + " in spring, seen from the bridge.</figcaption></figure>")
                + "<div class='related-stories'><p>Another story that has nothing to do with this"
                + " one at all, and says so.</p></div>"
                + "<footer><p>Valley Post is printed every weekday morning in the valley.</p></footer>");

    Article article = read(html);

    assertThat(article.title()).isEqualTo("Signal Box Goes Dark");
    assertThat(article.source()).isEqualTo("Valley Post");
    assertThat(article.body()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void takesTitleOutletDayAndAddressFromJsonLd() {
    Article article =
        read(
            page(
                "<link rel=canonical href='https://post.example/box'>"
                    + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},"
                    + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Signal Box Goes Dark\","
                    + "\"publisher\":{\"name\":\"Valley Post\"},"
                    + "\"datePublished\":\"2022-05-01T23:30:00-05:00\"}]}</script>",
                story("")));

    assertThat(article.title()).isEqualTo("Signal Box Goes Dark");
    assertThat(article.source()).isEqualTo("Valley Post");
    assertThat(article.url()).isEqualTo("https://post.example/box");
    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 5, 1));
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.META);
  }

  @Test
  void findsTheDayInATimeElement() {
    Article article =
        read(page("", story("<p><time datetime='2021-11-05T08:00'>5 November</time></p>")));

    assertThat(article.published()).isEqualTo(LocalDate.of(2021, 11, 5));
  }

  @Test
  void findsTheDayInTheAddressWhenNothingElseTellsIt() {
    String head = "<link rel=canonical href='https://post.example/news/2020/mar/09/box/'>";

    assertThat(read(page(head, story(""))).published()).isEqualTo(LocalDate.of(2020, 3, 9));
  }

  @Test
  void aDayAfterTheRunIsNotBelieved() {
    String head = "<meta property='article:published_time' content='2031-01-01'>";

    assertThat(read(page(head, story(""))).published()).isNull();
  }

  @Test
  void prefersTheHeadlinedArticleToALongerListOfTeasers() {
    StringBuilder teasers = new StringBuilder("<div class=list>");
    for (int i = 0; i < 9; i++) {
      teasers
          .append("<div class=item><h3><a href=/")
          .append(i)
          .append(">A headline about matter number ")
          .append(i)
          .append("</a></h3><p>")
          .append("A few dozen words that make a reader curious for what happened in matter ")
          .append(i)
          .append(", and no more than that.</p></div>");
    }

    Article article =
        read(page("<title>Signal Box Goes Dark</title>", story("") + teasers + "</div>"));

    assertThat(article.body()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void fallsBackOnTheTextInJsonLd() {
    String text = (FIRST + " " + SECOND + " ").repeat(3).strip();

    Article article =
        read(
            page(
                "<title>Signal Box Goes Dark</title><script type='application/ld+json'>"
                    + "{\"@type\":\"Article\",\"articleBody\":\""
                    + text
                    + "\"}</script>",
                "<div id=app>Loading</div>"));

    assertThat(article.body()).isEqualTo(text);
  }

  @Test
  void leavesOutALabelWithTheLinksUnderIt() {
    String links =
        "<b>In other valleys</b><br><a href=/1>A bridge is painted</a><br><a href=/2>A mill is sold</a>";

    assertThat(
            read(page("", "<table><tr><td>" + links + "</td><td>" + story("") + "</td></table>"))
                .body())
        .isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void leavesOutTheLineOfTheDayInAnyLanguage() {
    assertThat(read(page("", story("<div>Sonntag, 1. Mai 2022, 17:40 Uhr</div>"))).body())
        .isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void leavesOutListedHeadlinesUnderARelatedLabel() {
    assertThat(
            read(page("", story("<p>RELATED</p><p>- What the box was for</p><p>- Who ran it</p>")))
                .body())
        .isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void readsTheCharsetThatThePageDeclares() {
    byte[] bytes =
        page(
                "<meta charset=windows-1251>",
                "<p>" + "Совет города решил закрыть старый мост. ".repeat(3))
            .getBytes(Charset.forName("windows-1251"));

    assertThat(Collected.read("a.html", bytes).sole().body()).startsWith("Совет города решил");
  }

  @Test
  void aPageWithoutAStoryIsRejected() {
    Collected found = Collected.read("a.html", page("<title>Index</title>", "<nav>Home</nav>"));

    assertThat(found.rejections)
        .extracting(Rejection::reason)
        .containsExactly(RejectionReason.NO_BODY);
  }

  @Test
  void hostileMarkupNeitherHangsNorOverflowsTheStack() {
    String deep =
        "<div class='a b c'>".repeat(60_000)
            + "<p>"
            + FIRST
            + "</p>"
            + "<ul><li><b>".repeat(20_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> Collected.read("a.html", page("", deep)));
  }
}
