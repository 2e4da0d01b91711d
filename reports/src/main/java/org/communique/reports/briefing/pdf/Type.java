package org.communique.reports.briefing.pdf;

import java.awt.Color;

/**
 * How a run of text is set.
 *
 * @param sizePoints height of the type
 * @param leadingPoints distance from baseline to baseline
 * @param trackingPoints extra room after each character
 */
public record Type(
    Face face, float sizePoints, float leadingPoints, Color color, float trackingPoints) {

  public Type {
    if (sizePoints <= 0 || leadingPoints < sizePoints) {
      throw new IllegalArgumentException(
          "leading " + leadingPoints + " must be at least the size " + sizePoints);
    }
  }

  public static Type of(Face face, float sizePoints, float leadingPoints, Color color) {
    return new Type(face, sizePoints, leadingPoints, color, 0);
  }

  public Type with(Face other) {
    return new Type(other, sizePoints, leadingPoints, color, trackingPoints);
  }

  public Type with(Color other) {
    return new Type(face, sizePoints, leadingPoints, other, trackingPoints);
  }

  public Type tracked(float points) {
    return new Type(face, sizePoints, leadingPoints, color, points);
  }

  /**
   * Distance from the top of a line to its baseline. It hangs on the leading alone, so that sizes
   * set on one leading share their baselines across columns.
   */
  float baselinePoints() {
    return leadingPoints * 0.73f;
  }
}
