package org.communique.reports.briefing.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A run of text in one type.
 *
 * @param language BCP 47 tag where it differs from the document's, else empty
 */
public record Span(String text, Type type, @Nullable Link link, String language) {

  public static Span of(String text, Type type) {
    return new Span(text, type, null, "");
  }

  public Span linked(@Nullable Link target) {
    return new Span(text, type, target, language);
  }

  public Span in(String otherLanguage) {
    return new Span(text, type, link, otherLanguage);
  }

  /** Tells whether the run needs an element of its own inside its paragraph. */
  boolean isPlain() {
    return link == null && language.isEmpty();
  }
}
