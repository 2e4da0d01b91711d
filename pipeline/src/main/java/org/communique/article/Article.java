package org.communique.article;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One clean article.
 *
 * @param id uniform 64-bit hash, see {@link ArticleId}
 * @param url as given; empty when unknown
 * @param source outlet; empty when unknown
 * @param published publication day; null when nothing tells it, never guessed
 * @param place dateline place as written ({@code BEIJING}); empty when none
 * @param language ISO 639-1 code; empty when not told apart
 * @param title headline without outlet suffixes; empty when none
 * @param body normalised text: NFC, paragraphs separated by one line feed, no page furniture; all
 *     offsets in the tables count its UTF-16 units
 */
public record Article(
    long id,
    Origin origin,
    String url,
    String source,
    @Nullable LocalDate published,
    PublishedFrom publishedFrom,
    String place,
    String language,
    String title,
    String body,
    Edition edition)
    implements Serializable {

  /** An article of which no more is known than its text and head. */
  public Article(
      long id,
      Origin origin,
      String url,
      String source,
      @Nullable LocalDate published,
      PublishedFrom publishedFrom,
      String place,
      String language,
      String title,
      String body) {
    this(
        id,
        origin,
        url,
        source,
        published,
        publishedFrom,
        place,
        language,
        title,
        body,
        Edition.UNKNOWN);
  }

  public Article {
    if (body.isBlank()) {
      throw new IllegalArgumentException(origin + ": an article needs a body");
    }
    if ((published == null) != (publishedFrom == PublishedFrom.NONE)) {
      throw new IllegalArgumentException(origin + ": " + published + " from " + publishedFrom);
    }
  }
}
