package org.communique.reports.briefing.pdf;

import java.util.ArrayList;
import java.util.List;

/** A paragraph, heading or label: spans broken into lines of one leading. */
public final class Text implements Block {

  /** Lines that stay together at the end and at the beginning of a page. */
  private static final int ORPHANS = 2;

  private final Role role;
  private final List<Span> spans;
  private final float leading;
  private final boolean right;
  private final boolean balanced;
  private float measuredWidth = -1;
  private List<Line> lines = List.of();

  private Text(Role role, List<Span> spans, boolean right, boolean balanced) {
    this.role = role;
    this.spans = spans;
    this.right = right;
    this.balanced = balanced;
    float highest = 0;
    for (Span span : spans) {
      highest = Math.max(highest, span.type().leadingPoints());
    }
    this.leading = highest;
  }

  public static Text of(Role role, List<Span> spans) {
    List<Span> cleaned = new ArrayList<>(spans.size());
    for (Span span : spans) {
      String text = TextCleaner.clean(span.text());
      if (!text.isEmpty()) {
        cleaned.addAll(
            Scripts.byLanguage(new Span(text, span.type(), span.link(), span.language())));
      }
    }
    boolean heading = role == Role.HEADING_1 || role == Role.HEADING_2 || role == Role.HEADING_3;
    return new Text(role, List.copyOf(cleaned), false, heading);
  }

  public static Text of(Role role, Span... spans) {
    return of(role, List.of(spans));
  }

  public static Text paragraph(Span... spans) {
    return of(Role.PARAGRAPH, List.of(spans));
  }

  /** The same text with its lines ending at the right edge. */
  public Text alignedRight() {
    return new Text(role, spans, true, balanced);
  }

  @Override
  public float height(Flow flow, float widthPoints) {
    return measure(flow, widthPoints).size() * leading;
  }

  @Override
  public float leadHeight(Flow flow, float widthPoints) {
    int count = measure(flow, widthPoints).size();
    return (count <= ORPHANS + 1 ? count : ORPHANS) * leading;
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    List<Line> measured = measure(flow, widthPoints);
    if (measured.isEmpty()) {
      return;
    }
    TextPainter painter = new TextPainter(flow.canvas(), spans, parent.child(role));
    int count = measured.size();
    for (int i = 0; i < count; i++) {
      boolean startsPair = i == 0 || i == count - ORPHANS;
      int together = startsPair && count - i >= ORPHANS ? ORPHANS : 1;
      if (i == 0 && count == ORPHANS + 1) {
        together = count;
      }
      if (!flow.fits(together * leading)) {
        painter.pause();
        flow.nextPage();
      }
      Line line = measured.get(i);
      float x = right ? left + widthPoints - line.widthPoints() : left;
      painter.paint(line, x, flow.top());
      flow.down(leading);
    }
    painter.pause();
  }

  List<Line> measure(Flow flow, float widthPoints) {
    if (widthPoints != measuredWidth) {
      lines = broken(flow.fonts(), widthPoints);
      measuredWidth = widthPoints;
    }
    return lines;
  }

  List<Span> spans() {
    return spans;
  }

  float leadingPoints() {
    return leading;
  }

  private List<Line> broken(FontSet fonts, float widthPoints) {
    List<Line> greedy = LineBreaker.lines(fonts, spans, widthPoints);
    if (!balanced || greedy.size() < 2 || greedy.size() > 4) {
      return greedy;
    }
    List<Line> best = greedy;
    for (float narrower = widthPoints * 0.95f;
        narrower > widthPoints * 0.5f;
        narrower -= widthPoints * 0.05f) {
      List<Line> tried = LineBreaker.lines(fonts, spans, narrower);
      if (tried.size() > greedy.size()) {
        break;
      }
      best = tried;
    }
    return best;
  }
}
