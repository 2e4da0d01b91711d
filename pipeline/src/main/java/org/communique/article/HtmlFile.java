package org.communique.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A whole web page. */
final class HtmlFile {

  private HtmlFile() {}

  static RawRecord record(String html) {
    RawRecord record = new RawRecord();
    Document page = Jsoup.parse(html);
    JsonLd linked = JsonLd.of(page);
    new PageMeta(page, linked).putInto(record);
    record.put(Field.BODY, 0, PageBody.of(page, linked));
    return record;
  }
}
