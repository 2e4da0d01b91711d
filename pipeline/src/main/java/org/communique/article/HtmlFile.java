package org.communique.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A whole web page. */
final class HtmlFile {

  private HtmlFile() {}

  static RawRecord record(String html) {
    RawRecord record = new RawRecord();
    Document page = Jsoup.parse(html);
    record.put(Field.TITLE, 0, page.title());
    page.select("script,style,noscript,nav,header,footer,aside,form,figure,iframe").remove();
    StringBuilder text = new StringBuilder();
    for (var p : page.select("p")) {
      text.append(HtmlText.lines(p)).append('\n');
    }
    record.put(Field.BODY, 0, text.toString());
    return record;
  }
}
