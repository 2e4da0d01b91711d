package org.communique.reports.chart;

import org.communique.reports.style.Palette;

/** One thing drawn; places are in points from the chart's upper left corner, right and down. */
public sealed interface Shape {

  /** What a label is for, which decides its type. */
  enum Voice {
    NAME,
    FIGURE,
    NOTE
  }

  /** A filled rectangle; {@code x} and {@code y} are its upper left corner. */
  record Bar(float x, float y, float width, float height, Palette color) implements Shape {}

  /** A straight line. */
  record Stroke(float x1, float y1, float x2, float y2, float thickness, Palette color)
      implements Shape {}

  /**
   * One line of text on the baseline {@code y}.
   *
   * @param endsHere {@code x} is the text's right end instead of its left
   * @param room width beyond which it is shortened
   */
  record Label(float x, float y, String text, Voice voice, boolean endsHere, float room)
      implements Shape {}
}
