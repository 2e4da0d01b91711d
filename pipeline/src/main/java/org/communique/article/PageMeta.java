package org.communique.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.beat.Sources;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in its head and marks. */
final class PageMeta {

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "date.published",
          "publish_date",
          "publish-date",
          "publication_date",
          "publicationdate",
          "pubdate",
          "pub_date",
          "published_time",
          "published-date",
          "publishdate",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "article.published",
          "article:post_date",
          "article_date_original",
          "originalpublicationdate",
          "date",
          "rnews:datepublished",
          "weibo:article:create_at",
          "citation_publication_date",
          "citation_date",
          "ptime",
          "iso-8601-publish-date",
          "displaydate",
          "timestamp");

  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title");

  private final Document page;
  private final JsonLd linked;
  private final Map<String, String> named;

  PageMeta(Document page, JsonLd linked) {
    this.page = page;
    this.linked = linked;
    this.named = named(page);
  }

  /** Puts title, outlet, address, day and language where the page tells them. */
  void putInto(RawRecord record) {
    String url = url();
    String outlet = outlet();
    record.put(Field.URL, 0, url);
    record.put(Field.SOURCE, 0, outlet);
    record.put(Field.TITLE, 0, title(outlet, Sources.hostOf(url)));
    record.put(Field.PUBLISHED, 0, published());
    record.put(Field.LANGUAGE, 0, page.select("html").attr("lang"));
  }

  private String title(String outlet, String host) {
    for (String name : TITLES.subList(0, 2)) {
      String title = Titles.clean(meta(name), outlet, host);
      if (!title.isEmpty() && linked.headline().isEmpty()) {
        return heading(title);
      }
    }
    String headline = Titles.clean(linked.headline(), outlet, host);
    if (!headline.isEmpty()) {
      return heading(headline);
    }
    for (String name : TITLES.subList(2, TITLES.size())) {
      if (!meta(name).isEmpty()) {
        return heading(Titles.clean(meta(name), outlet, host));
      }
    }
    Element only = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
    String title = Titles.clean(page.title(), outlet, host);
    return only != null && !only.text().isBlank() ? CleanText.line(only.text()) : title;
  }

  /** Heads of pages cut or shorten titles; the first heading that begins alike is the full one. */
  private String heading(String title) {
    String start = title.replaceAll("(?:…|\\.{3})$", "").strip();
    for (Element h1 : page.select("h1")) {
      String text = CleanText.line(h1.text());
      if (text.length() > title.length()
          && !start.isEmpty()
          && text.startsWith(start)
          && !start.equals(title)) {
        return text;
      }
    }
    return title;
  }

  /** The site's name, else the publisher's; a name that is an address or a slogan gives way. */
  private String outlet() {
    String site = name(meta("og:site_name"));
    String publisher = name(linked.publisher());
    if (site.isEmpty() || (site.indexOf('.') > 0 && site.indexOf(' ') < 0)) {
      return publisher.isEmpty()
          ? (site.isEmpty() ? name(meta("application-name")) : site)
          : publisher;
    }
    return site;
  }

  private static String name(String raw) {
    String host = Sources.hostOf(raw);
    String name = CleanText.line(host.isEmpty() ? raw : host);
    int bar = name.indexOf(" | ");
    return (bar > 0 ? name.substring(0, bar) : name).replaceFirst("^@", "");
  }

  private String url() {
    String canonical = page.select("link[rel=canonical]").attr("href").strip();
    if (isAbsolute(canonical)) {
      return canonical;
    }
    String shared = meta("og:url");
    return isAbsolute(shared) ? shared : isAbsolute(linked.url()) ? linked.url() : "";
  }

  private static boolean isAbsolute(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  private String published() {
    Optional<LocalDate> day = Dates.parse(linked.published());
    for (int i = 0; i < DATES.size() && day.isEmpty(); i++) {
      day = Dates.parse(meta(DATES.get(i)));
    }
    return day.or(this::marked).map(LocalDate::toString).orElse("");
  }

  private Optional<LocalDate> marked() {
    for (Element mark :
        page.select(
            "[itemprop=datePublished], time[pubdate], time[datetime], [property=datePublished]")) {
      String value = mark.hasAttr("datetime") ? mark.attr("datetime") : mark.attr("content");
      Optional<LocalDate> day = Dates.parse(value.isEmpty() ? mark.text() : value);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private String meta(String name) {
    return named.getOrDefault(name, "");
  }

  /** The first content under each property, name or itemprop, in lower case. */
  private static Map<String, String> named(Document page) {
    Map<String, String> named = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop")) {
        if (!content.isEmpty() && meta.hasAttr(attribute)) {
          named.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return named;
  }
}
