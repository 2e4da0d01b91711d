package org.communique.reports.findings;

import org.jspecify.annotations.Nullable;

/**
 * One accepted article: a row of {@code articles.csv}.
 *
 * @param file relative to the input folder
 * @param record the row's id or number inside the file; empty for a file of one article
 * @param published ISO 8601, as precise as known; empty when undated
 * @param publishedFrom what told the date: meta, header, text, file or none
 * @param words words of title and body
 * @param copyGroup the original's article id
 * @param copyOf article id of the original; empty for the original itself
 * @param copySimilarity 0 to 1; null for an original
 * @param eventId empty when the article was not analysed
 * @param eventSimilarity 0 to 1; null for an event's only article and for articles not analysed
 * @param firstSeen as-of date of the run that first read it
 * @param analysis {@code full}, or what was left out because of its language
 */
public record ArticleRow(
    String articleId,
    String file,
    String record,
    String url,
    String source,
    String published,
    String publishedFrom,
    String language,
    String title,
    int words,
    String copyGroup,
    String copyOf,
    CopyKind copyKind,
    @Nullable Double copySimilarity,
    String eventId,
    @Nullable Double eventSimilarity,
    String firstSeen,
    Analysis analysis) {

  public static final Table<ArticleRow> TABLE = Table.of("articles", ArticleRow.class);

  /** True for the one article of its copy group that counts as unique. */
  public boolean isOriginal() {
    return copyKind == CopyKind.ORIGINAL;
  }

  /** {@code published} to the month; empty when undated or known to the year only. */
  public String month() {
    return Months.of(published);
  }
}
