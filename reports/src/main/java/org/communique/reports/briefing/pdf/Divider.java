package org.communique.reports.briefing.pdf;

import java.awt.Color;

/** A line between two blocks; none where the page's end parts them. */
public record Divider(float thicknessPoints, Color color, float heightPoints) implements Block {

  @Override
  public float height(Flow flow, float widthPoints) {
    return heightPoints;
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    if (!flow.isFresh()) {
      new Rule(thicknessPoints, color, heightPoints).paint(flow, parent, left, widthPoints);
    }
  }
}
