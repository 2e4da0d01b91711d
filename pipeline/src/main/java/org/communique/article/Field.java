package org.communique.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a column or key of a record can mean. Names are compared without case, spaces and signs; of
 * two names present in a record, the one listed first wins.
 */
enum Field {
  ID(
      "id",
      "articleid",
      "docid",
      "documentid",
      "uid",
      "guid",
      "uuid",
      "_id",
      "newsid",
      "storyid",
      "storiesid",
      "resultid",
      "accessionnumber",
      "an"),
  URL(
      "url",
      "link",
      "articleurl",
      "weburl",
      "canonicalurl",
      "sourceurl",
      "documentidentifier",
      "uri",
      "permalink",
      "href",
      "link.$",
      "shareurl",
      "storyurl",
      "newsurl",
      "pageurl",
      "originalurl",
      "finalurl",
      "fullurl",
      "articlelink",
      "documenturl",
      "threadurl"),
  SOURCE(
      "source",
      "sourcename",
      "outlet",
      "publisher",
      "publishername",
      "publication",
      "newspaper",
      "sitename",
      "site",
      "website",
      "media",
      "medium",
      "outletname",
      "feed",
      "domain",
      "sourcedomain",
      "sourceuri",
      "sourcetitle",
      "sourcecommonname",
      "sourceid",
      "provider",
      "agency",
      "medianame",
      "mediasource",
      "mediaoutlet",
      "newssource",
      "publicationname",
      "publicationtitle",
      "pubtitle",
      "journaltitle",
      "papername",
      "paper",
      "sourcedisplayname",
      "feedname",
      "threadsitefull",
      "threadsite",
      "sn"),
  /** Who passed the record on: names the outlet when nothing better does. */
  SENDER(),
  /** The day a page shows its readers, when its markup tells none. */
  SHOWN(),
  /** Lines around a page's story, which may name the outlet. */
  FURNITURE(),
  PUBLISHED(
      "published",
      "publishedat",
      "publisheddate",
      "publicationdate",
      "publishdate",
      "datepublished",
      "datepublish",
      "pubdate",
      "pubtime",
      "firstpublicationdate",
      "webpublicationdate",
      "publishedon",
      "publicationtime",
      "publishtime",
      "date",
      "datetime",
      "day",
      "seendate",
      "dateofpublication",
      "articledate",
      "dategmt",
      "date$date",
      "published$date",
      "publishedat$date",
      "time",
      "timestamp",
      "created",
      "createdat",
      "datecreated",
      "versioncreated",
      "firstcreated",
      "datedownload",
      "dateadded",
      "datetimepub",
      "pubdatetime",
      "publicationdatetime",
      "publisheddatetime",
      "datepub",
      "publishedtime",
      "publishedutc",
      "firstpublished",
      "issuedate",
      "storydate",
      "newsdate",
      "loaddate",
      "pd"),
  TITLE(
      "title",
      "headline",
      "heading",
      "articletitle",
      "titlerendered",
      "headlinemain",
      "webtitle",
      "newstitle",
      "name",
      "subject",
      "storytitle",
      "newsheadline",
      "headlinetext",
      "threadtitle",
      "hd"),
  LANGUAGE("language", "lang", "languagecode", "sourcelanguage", "languageofarticle", "la"),
  BODY(
      "body",
      "text",
      "content",
      "contentrendered",
      "article",
      "articlebody",
      "articletext",
      "articlecontent",
      "fulltext",
      "fullcontent",
      "bodytext",
      "maintext",
      "story",
      "contenttext",
      "rawtext",
      "plaintext",
      "bodyhtml",
      "contenthtml",
      "html",
      "rawcontent",
      "textcontent",
      "fieldsbody",
      "fieldsbodytext",
      "document",
      "newstext",
      "news",
      "cleantext",
      "transcript",
      "storytext",
      "articlefulltext",
      "fulltextarticle",
      "contents",
      "bodycontent",
      "paragraphs",
      "td"),
  /** The first paragraph where an export keeps it apart: it belongs above the body. */
  LEAD("lp"),
  SUMMARY(
      "description",
      "summary",
      "abstract",
      "excerpt",
      "excerptrendered",
      "standfirst",
      "snippet",
      "lead",
      "leadparagraph",
      "trailtext",
      "fieldstrailtext",
      "hlead");

  private record Meaning(Field field, int rank) {}

  private static final Map<String, Meaning> BY_NAME = byName();

  private final List<String> names;

  Field(String... names) {
    this.names = List.of(names);
  }

  /** The field a column or (dotted) key means. */
  static Optional<Field> of(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name))).map(Meaning::field);
  }

  /** Place of a name among its field's synonyms; lower wins. */
  static int rank(String name) {
    Meaning meaning = BY_NAME.get(key(name));
    return meaning == null ? Integer.MAX_VALUE : meaning.rank();
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '$') {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static Map<String, Meaning> byName() {
    Map<String, Meaning> byName = new HashMap<>();
    for (Field field : values()) {
      for (int i = 0; i < field.names.size(); i++) {
        byName.putIfAbsent(key(field.names.get(i)), new Meaning(field, i));
      }
    }
    return byName;
  }
}
