package org.communique.reports.briefing.pdf;

import java.util.List;
import java.util.Map;
import org.communique.reports.chart.Shape;

/**
 * A figure made of a chart's shapes.
 *
 * @param alternative what is read aloud in its place
 * @param voices the type of each kind of label
 */
public record Drawing(
    float heightPoints, String alternative, List<Shape> shapes, Map<Shape.Voice, Type> voices)
    implements Block {

  public Drawing {
    shapes = List.copyOf(shapes);
    voices = Map.copyOf(voices);
  }

  @Override
  public float height(Flow flow, float widthPoints) {
    return heightPoints;
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    flow.require(heightPoints);
    float top = flow.top();
    Tag figure = parent.child(Role.FIGURE).alternative(TextCleaner.clean(alternative));
    figure.box(left, top - heightPoints, left + widthPoints, top);
    flow.canvas().begin(figure);
    for (Shape shape : shapes) {
      paint(shape, flow, left, top);
    }
    flow.canvas().end();
    flow.down(heightPoints);
  }

  private void paint(Shape shape, Flow flow, float left, float top) {
    Canvas canvas = flow.canvas();
    if (shape instanceof Shape.Bar bar) {
      canvas.rectangle(
          left + bar.x(),
          top - bar.y() - bar.height(),
          bar.width(),
          bar.height(),
          Ink.of(bar.color()));
    } else if (shape instanceof Shape.Stroke line) {
      canvas.line(
          left + line.x1(),
          top - line.y1(),
          left + line.x2(),
          top - line.y2(),
          line.thickness(),
          Ink.of(line.color()));
    } else if (shape instanceof Shape.Label label) {
      label(label, flow, left, top);
    }
  }

  private void label(Shape.Label label, Flow flow, float left, float top) {
    Type type = voices.get(label.voice());
    if (type == null) {
      throw new IllegalArgumentException("no type for the chart's " + label.voice());
    }
    String text = TextCleaner.clean(label.text());
    String shown = Ellipsis.fit(flow.fonts(), text, type, label.room());
    float width = flow.fonts().widthPoints(shown, type);
    float x = left + label.x() - (label.endsHere() ? width : 0);
    for (FontSet.Run run : flow.fonts().runs(shown, type)) {
      flow.canvas().text(run, type, x, top - label.y());
      x += run.widthPoints();
    }
  }
}
