package org.communique.reports.briefing.pdf;

import java.awt.Color;

/** A horizontal line over the column, drawn as decoration. Takes up {@code heightPoints}. */
public record Rule(float thicknessPoints, Color color, float heightPoints) implements Block {

  @Override
  public float height(Flow flow, float widthPoints) {
    return heightPoints;
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    float y = flow.top() - thicknessPoints / 2;
    flow.canvas().beginArtifact();
    flow.canvas().line(left, y, left + widthPoints, y, thicknessPoints, color);
    flow.canvas().end();
    flow.down(heightPoints);
  }
}
