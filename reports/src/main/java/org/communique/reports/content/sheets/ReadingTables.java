package org.communique.reports.content.sheets;

import static org.communique.reports.content.sheets.Columns.LOOKED_UP;

import java.util.Comparator;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.RejectedRow;

/** Sheets on what was read: articles and rejected records. */
final class ReadingTables {

  private static final String PUBLISHED =
      "Day of publication, or as much of it as is known; empty when nothing tells it";
  private static final String COPY =
      "Original, or how it copies its original: exact, reprint, trimmed, updated";
  private static final String COPY_LIKENESS = "How much of its text it shares with the original";
  private static final String EVENT_LIKENESS =
      "How closely it agrees with the other articles of its event";
  private static final String DATE_FROM =
      "What told the date: meta (markup or a column), header, text, file (its name), none";
  private static final String ANALYSIS =
      "Full, or no commitments: in a language whose sentences are not read for them";
  private static final String RECORD = "Row in that file; empty for a file of one article";

  private final Findings findings;
  private final Lookup lookup;

  ReadingTables(Findings findings, Lookup lookup) {
    this.findings = findings;
    this.lookup = lookup;
  }

  SheetTable<ArticleRow> articles() {
    return new SheetTable<>(
        SheetNames.ARTICLES,
        ArticleRow.TABLE.fileName(),
        "Articles",
        "Every article that was read, copies under their original, in the order of events.",
        "No article was read.",
        articleColumns().list(),
        ArticleRow::eventId,
        () -> SortedRows.of(ArticleRow.TABLE, findings.articles(), articleOrder()));
  }

  private Comparator<ArticleRow> articleOrder() {
    return Comparator.comparingInt((ArticleRow row) -> lookup.eventRank(row.eventId()))
        .thenComparing(ArticleRow::copyGroup)
        .thenComparing(ArticleRow::copyKind)
        .thenComparing(ArticleRow::published)
        .thenComparing(ArticleRow::articleId);
  }

  private Columns<ArticleRow> articleColumns() {
    return new Columns<ArticleRow>()
        .text("Title", 56, "title", "Headline", ArticleRow::title)
        .date("Published", "published", PUBLISHED, ArticleRow::published)
        .month("Month", LOOKED_UP, "Month of publication", ArticleRow::month)
        .text("Source", 22, "source", "Outlet", ArticleRow::source)
        .text("Event", 44, LOOKED_UP, "Title of its event", r -> lookup.eventTitle(r.eventId()))
        .label("Copy", "copy_kind", COPY, ArticleRow::copyKind)
        .share("Likeness to original", "copy_similarity", COPY_LIKENESS, ArticleRow::copySimilarity)
        .count("Words", "words", "Words of title and text", ArticleRow::words)
        .text("Language", 10, "language", "ISO 639-1 code", ArticleRow::language)
        .label("Analysis", "analysis", ANALYSIS, ArticleRow::analysis)
        .link("Web address", 44, "url", "As the input gives it", r -> CellValue.web(r.url()))
        .words("Date known from", 12, "published_from", DATE_FROM, ArticleRow::publishedFrom)
        .share("Likeness to event", "event_similarity", EVENT_LIKENESS, ArticleRow::eventSimilarity)
        .date(
            "First read", "first_seen", "Date of the run that first read it", ArticleRow::firstSeen)
        .text("File", 34, "file", "File in the input folder", ArticleRow::file)
        .text("Record", 12, "record", RECORD, ArticleRow::record)
        .id("Article id", "article_id", "Identifier that never changes", ArticleRow::articleId)
        .id("Copy of", "copy_of", "Article id of its original", ArticleRow::copyOf)
        .id(
            "Copy group",
            "copy_group",
            "The same for an original and its copies",
            ArticleRow::copyGroup)
        .id("Event id", "event_id", "Identifier of its event", ArticleRow::eventId);
  }

  SheetTable<RejectedRow> rejected() {
    return new SheetTable<>(
        SheetNames.REJECTED,
        RejectedRow.TABLE.fileName(),
        "Rejected records",
        "What was read and is no article, and why. Everything else is under Articles.",
        "Nothing was rejected.",
        new Columns<RejectedRow>()
            .text("File", 50, "file", "File in the input folder", RejectedRow::file)
            .text("Record", 14, "record", RECORD, RejectedRow::record)
            .words("Reason", 22, "reason", "Why it is no article", RejectedRow::reason)
            .wrapped("Detail", 80, "detail", "What helps to mend it", RejectedRow::detail)
            .list(),
        RejectedRow::file,
        () ->
            SortedRows.of(
                RejectedRow.TABLE,
                findings.rejected(),
                Comparator.comparing(RejectedRow::file)
                    .thenComparing(RejectedRow::record)
                    .thenComparing(RejectedRow::reason)
                    .thenComparing(RejectedRow::detail)));
  }
}
