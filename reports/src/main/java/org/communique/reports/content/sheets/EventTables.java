package org.communique.reports.content.sheets;

import static org.communique.reports.content.sheets.Columns.LOOKED_UP;

import java.util.Comparator;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.MentionRow;
import org.communique.reports.findings.Months;
import org.communique.reports.findings.TopicCountRow;

/** Sheets on what happened and what it was about: events, topics by month, mentions. */
final class EventTables {

  private static final String HAPPENED =
      "Day it happened, or as much of it as is known; empty when nothing tells it";
  private static final String MONTH = "Month it happened, else of its first article";
  private static final String PLACE = "Place most of its datelines share; empty when they do not";
  private static final String STORYLINE =
      "The same for a preview, the happening and its follow-ups";
  private static final String LEAD = "Article id of the article that tells it best";
  private static final String UNIQUE = "The same, one article a copy group";

  private final Findings findings;
  private final Lookup lookup;

  EventTables(Findings findings, Lookup lookup) {
    this.findings = findings;
    this.lookup = lookup;
  }

  SheetTable<EventRow> events() {
    return new SheetTable<>(
        SheetNames.EVENTS,
        EventRow.TABLE.fileName(),
        "Events",
        "One row a happening, the latest first. 'Show' leads to its articles.",
        "No event was found.",
        eventColumns().list(),
        EventRow::eventId,
        () -> SortedRows.of(EventRow.TABLE, findings.events(), Lookup.EVENT_ORDER));
  }

  private Columns<EventRow> eventColumns() {
    return new Columns<EventRow>()
        .wrapped("Event", 56, "title", "Headline of its lead article", EventRow::title)
        .date("Happened", "happened", HAPPENED, EventRow::happened)
        .text("Reported from", 16, "place", PLACE, EventRow::place)
        .label("Status", "status", "New, updated or unchanged by this run", EventRow::status)
        .link("Show", 9, LOOKED_UP, "Leads to its articles", EventTables::toArticles)
        .bars("Articles", "articles", "Its articles, copies included", EventRow::articles)
        .bars("Unique articles", "unique_articles", "One a copy group", EventRow::uniqueArticles)
        .items("Topics", 34, "topics", "Topics its articles mention", EventRow::topics)
        .items("Parties", 28, "parties", "Parties its articles name", EventRow::parties)
        .items("Sources", 34, "sources", "Outlets that reported it", EventRow::sources)
        .date("First published", "first_published", "First dated article", EventRow::firstPublished)
        .date("Last published", "last_published", "Last dated article", EventRow::lastPublished)
        .month("Month", LOOKED_UP, MONTH, r -> Months.of(r.when()))
        .id("Storyline", "storyline_id", STORYLINE, EventRow::storylineId)
        .id("Lead article", "lead_article_id", LEAD, EventRow::leadArticleId)
        .id("Event id", "event_id", "Identifier that never changes", EventRow::eventId);
  }

  private static CellValue toArticles(EventRow row) {
    return new CellValue.ToRow("Show", SheetNames.ARTICLES, row.eventId());
  }

  SheetTable<TopicCountRow> topics() {
    return new SheetTable<>(
        SheetNames.TOPICS,
        TopicCountRow.TABLE.fileName(),
        "Topics by month",
        "How often each topic was mentioned, by the month of publication; no month: undated articles.",
        "No topic was mentioned.",
        new Columns<TopicCountRow>()
            .text("Topic", 34, "topic", "Topic of the beat", TopicCountRow::topic)
            .month("Month", "month", "Month of publication", TopicCountRow::month)
            .bars("Mentions", "mentions_all", "In all articles", TopicCountRow::mentionsAll)
            .bars("Unique mentions", "mentions_unique", UNIQUE, TopicCountRow::mentionsUnique)
            .bars("Articles", "articles", "Articles with a mention", TopicCountRow::articles)
            .bars("Unique articles", "unique_articles", UNIQUE, TopicCountRow::uniqueArticles)
            .bars("Events", "events", "Events with such an article", TopicCountRow::events)
            .list(),
        TopicCountRow::topic,
        () ->
            SortedRows.of(
                TopicCountRow.TABLE,
                findings.topicCounts(),
                Comparator.comparing(TopicCountRow::topic).thenComparing(TopicCountRow::month)));
  }

  SheetTable<MentionRow> mentions() {
    return new SheetTable<>(
        SheetNames.MENTIONS,
        MentionRow.TABLE.fileName(),
        "Mentions",
        "Every match behind the topic counts, with its place in the article.",
        "No topic was mentioned.",
        mentionColumns().list(),
        MentionRow::topic,
        () ->
            SortedRows.of(
                MentionRow.TABLE,
                findings.mentions(),
                Comparator.comparing(MentionRow::topic)
                    .thenComparingInt(row -> lookup.eventRank(row.eventId()))
                    .thenComparing(MentionRow::articleId)
                    .thenComparingInt(MentionRow::sentenceNo)
                    .thenComparingInt(MentionRow::start)
                    .thenComparingInt(MentionRow::end)));
  }

  private Columns<MentionRow> mentionColumns() {
    return new Columns<MentionRow>()
        .text("Topic", 28, "topic", "Topic of the beat", MentionRow::topic)
        .text("Words found", 28, "text", "The words that match", MentionRow::text)
        .date("Published", LOOKED_UP, "Day of its article", r -> imprint(r).published())
        .text("Source", 22, LOOKED_UP, "Outlet of its article", r -> imprint(r).source())
        .text("Event", 56, LOOKED_UP, "Title of the event", r -> lookup.eventTitle(r.eventId()))
        .count("Sentence", "sentence_no", "From 1; 0 is the title", MentionRow::sentenceNo)
        .count("From", "start", "First character in the article's text", MentionRow::start)
        .count("To", "end", "One past the last character", MentionRow::end)
        .id("Article id", "article_id", "Identifier of the article", MentionRow::articleId)
        .id("Event id", "event_id", "Identifier of the event", MentionRow::eventId);
  }

  private Lookup.Imprint imprint(MentionRow row) {
    return lookup.imprint(row.articleId());
  }
}
