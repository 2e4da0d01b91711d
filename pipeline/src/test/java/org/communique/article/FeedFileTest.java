package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeedFileTest {

  private static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:media="http://search.yahoo.com/mrss/">
       <channel><title>Hill Post RSS Feed</title><link>https://hill.example/</link>
        <item><title>Rain &amp;amp; wind</title><guid>hp-1</guid>
         <link>https://hill.example/1</link>
         <pubDate>Tue, 05 Mar 2024 23:10:00 +0800</pubDate>
         <description>It rained.</description>
         <media:title>A wet street</media:title>
         <content:encoded><![CDATA[<p>It rained all day.</p><p>Wind is due.</p>]]></content:encoded>
        </item>
        <item><title>Sun</title><description>The sun&nbsp;came out.</description></item>
       </channel></rss>
      """;

  @Test
  void readsItemsOfRss() {
    Collected found = Collected.read("a.xml", RSS);

    assertThat(found.rejections).isEmpty();
    Article first = found.articles.get(0);
    assertThat(first.origin().record()).isEqualTo("hp-1");
    assertThat(first.title()).isEqualTo("Rain & wind");
    assertThat(first.body()).isEqualTo("It rained all day.\nWind is due.");
    assertThat(first.published()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(first.source()).isEqualTo("Hill Post");
    assertThat(first.url()).isEqualTo("https://hill.example/1");
    Article second = found.articles.get(1);
    assertThat(second.origin().record()).isEqualTo("2");
    assertThat(second.body()).isEqualTo("The sun came out.");
  }

  @Test
  void readsEntriesOfAtomWithMarkupInside() {
    Article article =
        Collected.read(
                "a.xml",
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Valley Wire</title>
                <entry><id>tag:v,1</id><title type="html">Bridge &lt;b&gt;opens&lt;/b&gt;</title>
                <link rel="edit" href="https://v.example/edit"/><link href="https://v.example/b"/>
                <updated>2024-03-09T01:00:00Z</updated><published>2024-03-08T23:00:00-05:00</published>
                <source><id>tag:h</id><title>Hill Post</title></source>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge opened.</p>
                <p>Tolls are &lt; 2 crowns.</p></div></content></entry></feed>
                """)
            .sole();

    assertThat(article.title()).isEqualTo("Bridge opens");
    assertThat(article.url()).isEqualTo("https://v.example/b");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 3, 8));
    assertThat(article.source()).isEqualTo("Hill Post");
    assertThat(article.body()).isEqualTo("The bridge opened.\nTolls are < 2 crowns.");
  }

  @Test
  void refusesEntitiesOfItsOwn() {
    Collected found =
        Collected.read(
            "a.xml",
            "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                + "<rss><channel><item><description>&b;</description></item></channel></rss>");

    assertThat(found.articles).isEmpty();
    assertThat(found.rejections)
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).isEqualTo(RejectionReason.MALFORMED_RECORD))
        .satisfies(r -> assertThat(r.detail()).contains("document type"));
  }

  @Test
  void anUnknownEntityEndsTheFileWhereItStands() {
    Collected found = Collected.read("a.xml", RSS.replace("&nbsp;", "&unheardof;"));

    assertThat(found.articles).hasSize(1);
    assertThat(found.rejections)
        .singleElement()
        .extracting(Rejection::reason)
        .isEqualTo(RejectionReason.MALFORMED_RECORD);
  }

  @Test
  void itemsBeforeACutSurvive() {
    Collected found = Collected.read("a.xml", RSS.substring(0, RSS.indexOf("came out")));

    assertThat(found.articles).hasSize(1);
    assertThat(found.rejections.get(0).origin().record()).isEqualTo("2");
    assertThat(found.rejections.get(0).detail()).startsWith("line 12: the rest");
  }

  @Test
  void otherXmlIsNamedByItsRoot() {
    Collected found = Collected.read("a.xml", "<catalogue><book/></catalogue>");

    assertThat(found.rejections)
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).isEqualTo(RejectionReason.UNSUPPORTED_FORMAT))
        .satisfies(r -> assertThat(r.detail()).contains("catalogue"));
  }

  @Test
  void aLongFeedIsReadAsItStreams() {
    String item = "<item><description>" + "Rain again. ".repeat(40) + "</description></item>";
    Collected found =
        Collected.read("a.xml", "\n<rss><channel>" + item.repeat(500) + "</channel></rss>");

    assertThat(found.articles).hasSize(500);
    assertThat(found.rejections).isEmpty();
  }
}
