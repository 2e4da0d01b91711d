package org.communique.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A whole web page. */
final class HtmlFile {

  /** A page that shows less than this share of its JSON-LD text shows a teaser of it. */
  private static final double SHOWN_SHARE = 0.5;

  /** A shorter text in JSON-LD is a summary. */
  private static final int LINKED_LEAST = 250;

  private HtmlFile() {}

  /** The page's fields; pruning it is part of reading it. */
  static RawRecord record(String html) {
    return record(html, "");
  }

  /**
   * @param url where the page was found; empty when only the page itself knows
   */
  static RawRecord record(String html, String url) {
    RawRecord record = new RawRecord();
    record.put(Field.URL, 0, url);
    Document page = Jsoup.parse(html);
    JsonLd linked = JsonLd.of(page);
    new PageMeta(page, linked).putInto(record);
    String shown = PageBody.of(page, record.get(Field.TITLE));
    boolean teaser =
        linked.body().length() >= LINKED_LEAST
            && shown.length() < SHOWN_SHARE * linked.body().length();
    record.put(Field.BODY, 0, teaser ? HtmlText.plain(linked.body()) : shown);
    return record;
  }
}
