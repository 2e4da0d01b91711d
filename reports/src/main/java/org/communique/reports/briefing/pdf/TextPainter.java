package org.communique.reports.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of one paragraph on pages, each span under its own element where it is a link or
 * in another language, and directly under the paragraph where all is plain.
 */
final class TextPainter {

  private final Canvas canvas;
  private final List<Span> spans;
  private final Tag paragraph;
  private final boolean direct;
  private final List<@Nullable Tag> tags = new ArrayList<>();
  private int open = -1;

  TextPainter(Canvas canvas, List<Span> spans, Tag paragraph) {
    this.canvas = canvas;
    this.spans = spans;
    this.paragraph = paragraph;
    this.direct = spans.stream().allMatch(Span::isPlain);
    for (int i = 0; i < spans.size(); i++) {
      tags.add(null);
    }
  }

  void paint(Line line, float left, float top) {
    for (Line.Fragment fragment : line.fragments()) {
      Span span = spans.get(fragment.span());
      Tag tag = open(fragment.span());
      float x = left + fragment.left();
      float baseline = top - span.type().baselinePoints();
      canvas.text(fragment.run(), span.type(), x, baseline);
      Link link = span.link();
      if (link != null) {
        float width = fragment.run().widthPoints();
        canvas.link(tag, link, span.text(), x, baseline, width, span.type().sizePoints());
      }
    }
  }

  /** Closes the marked content, as must be done before a page ends. */
  void pause() {
    if (open >= 0) {
      canvas.end();
      open = -1;
    }
  }

  private Tag open(int span) {
    if (direct) {
      if (open < 0) {
        canvas.begin(paragraph);
        open = 0;
      }
      return paragraph;
    }
    Tag tag = tag(span);
    if (open != span) {
      pause();
      canvas.begin(tag);
      open = span;
    }
    return tag;
  }

  private Tag tag(int index) {
    Tag known = tags.get(index);
    if (known != null) {
      return known;
    }
    Span span = spans.get(index);
    Tag made = paragraph.child(span.link() == null ? Role.SPAN : Role.LINK);
    if (!span.language().isEmpty()) {
      made.language(span.language());
    }
    tags.set(index, made);
    return made;
  }
}
