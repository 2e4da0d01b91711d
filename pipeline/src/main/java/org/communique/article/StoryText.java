package org.communique.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story taken out of a plain text.
 *
 * @param title empty when the text has none
 * @param url empty when the text has none
 * @param source label or dateline agency; empty when none
 * @param place of the dateline; empty when none
 * @param published null when the text does not tell its day
 * @param from what told it: {@link PublishedFrom#HEADER}, {@link PublishedFrom#TEXT} or none
 * @param edition by its dateline and the notes above it
 * @param paragraphs the body's, without furniture
 */
record StoryText(
    String title,
    String url,
    String source,
    String place,
    @Nullable LocalDate published,
    PublishedFrom from,
    Edition edition,
    List<String> paragraphs) {

  StoryText {
    paragraphs = List.copyOf(paragraphs);
  }
}
