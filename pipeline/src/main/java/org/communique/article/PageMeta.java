package org.communique.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.beat.Sources;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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

  private static final String MARKS =
      "[itemprop=datePublished], time[pubdate], [property=datePublished]";

  /** Enough to find the outlet's name in. */
  private static final int MOST_FURNITURE = 60;

  private static final int LONGEST_FURNITURE = 200;

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
    String host = Sources.hostOf(record.has(Field.URL) ? record.get(Field.URL) : url);
    String outlet = outlet();
    String title = title(outlet, host);
    record.put(Field.URL, 0, url);
    record.put(Field.TITLE, 0, title);
    record.put(Field.SOURCE, 0, outlet.isEmpty() ? PageOutlet.beside(page.title(), title) : outlet);
    record.put(Field.LANGUAGE, 0, page.select("html").attr("lang"));
    List<PageBlock> blocks = PageBlocks.of(page.body());
    boolean dayFirst = PageDay.isDayFirst(record.get(Field.LANGUAGE), host);
    ShownDay shown = ShownDay.of(blocks, title, dayFirst).orElse(null);
    record.put(Field.PUBLISHED, 0, published(shown));
    record.put(Field.FURNITURE, 0, furniture(blocks));
    if (shown != null) {
      record.put(Field.SHOWN, 0, shown.day().toString());
    }
  }

  private static String furniture(List<PageBlock> blocks) {
    return blocks.stream()
        .map(PageBlock::text)
        .filter(text -> text.length() <= LONGEST_FURNITURE && Furniture.is(text))
        .limit(MOST_FURNITURE)
        .collect(Collectors.joining("\n"));
  }

  private String title(String outlet, String host) {
    List<String> told = new ArrayList<>();
    told.add(Titles.clean(linked.headline(), outlet, host));
    for (String name : TITLES) {
      told.add(Titles.clean(meta(name), outlet, host));
    }
    told.add(Titles.withoutSite(Titles.clean(page.title(), outlet, host)));
    return PageHeadline.of(page, told, page.title());
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

  /** The first day that markup tells, in the outlet's zone as far as the page shows it. */
  private String published(@Nullable ShownDay shown) {
    Optional<LocalDate> day = PageDay.of(linked.published(), shown);
    for (int i = 0; i < DATES.size() && day.isEmpty(); i++) {
      day = PageDay.of(meta(DATES.get(i)), shown);
    }
    boolean update = shown == null || shown.kind() == ShownDay.Kind.UPDATED;
    return day.or(() -> marked(MARKS, shown))
        .or(() -> update ? marked("time[datetime]", shown) : Optional.empty())
        .map(LocalDate::toString)
        .orElse("");
  }

  private Optional<LocalDate> marked(String marks, @Nullable ShownDay shown) {
    for (Element mark : page.select(marks)) {
      String value = mark.hasAttr("datetime") ? mark.attr("datetime") : mark.attr("content");
      Optional<LocalDate> day = PageDay.of(value.isEmpty() ? mark.text() : value, shown);
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
