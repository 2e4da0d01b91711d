package org.communique.reports.briefing.pdf;

import java.util.function.UnaryOperator;

/** A block under a structure element of its own, such as a section or a quotation. */
public record Tagged(Role role, UnaryOperator<Tag> attributes, Block body) implements Block {

  public Tagged(Role role, Block body) {
    this(role, UnaryOperator.identity(), body);
  }

  @Override
  public float height(Flow flow, float widthPoints) {
    return body.height(flow, widthPoints);
  }

  @Override
  public float leadHeight(Flow flow, float widthPoints) {
    return body.leadHeight(flow, widthPoints);
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    body.paint(flow, attributes.apply(parent.child(role)), left, widthPoints);
  }
}
