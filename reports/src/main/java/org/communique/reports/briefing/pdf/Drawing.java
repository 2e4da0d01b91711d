package org.communique.reports.briefing.pdf;

import java.awt.Color;
import java.util.List;

/**
 * A figure made of plain shapes; places are in points from its upper left corner, down and to the
 * right.
 *
 * @param alternative what is read aloud in its place
 */
public record Drawing(float heightPoints, String alternative, List<Shape> shapes) implements Block {

  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /** One thing drawn. */
  public sealed interface Shape {}

  /** A filled rectangle. */
  public record Bar(float x, float y, float width, float height, Color color) implements Shape {}

  /** A straight line. */
  public record Stroke(float x1, float y1, float x2, float y2, float thickness, Color color)
      implements Shape {}

  /** One line of text that begins, or ends, at {@code x}; {@code y} is its baseline. */
  public record Label(float x, float y, String text, Type type, boolean endsHere, float room)
      implements Shape {}

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

  private static void paint(Shape shape, Flow flow, float left, float top) {
    Canvas canvas = flow.canvas();
    if (shape instanceof Bar bar) {
      canvas.rectangle(
          left + bar.x(), top - bar.y() - bar.height(), bar.width(), bar.height(), bar.color());
    } else if (shape instanceof Stroke line) {
      canvas.line(
          left + line.x1(),
          top - line.y1(),
          left + line.x2(),
          top - line.y2(),
          line.thickness(),
          line.color());
    } else if (shape instanceof Label label) {
      label(label, flow, left, top);
    }
  }

  private static void label(Label label, Flow flow, float left, float top) {
    String text = TextCleaner.clean(label.text());
    String shown = Ellipsis.fit(flow.fonts(), text, label.type(), label.room());
    float width = flow.fonts().widthPoints(shown, label.type());
    float x = left + label.x() - (label.endsHere() ? width : 0);
    for (FontSet.Run run : flow.fonts().runs(shown, label.type())) {
      flow.canvas().text(run, label.type(), x, top - label.y());
      x += run.widthPoints();
    }
  }
}
