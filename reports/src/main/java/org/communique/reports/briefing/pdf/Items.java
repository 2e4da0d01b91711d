package org.communique.reports.briefing.pdf;

import java.util.List;
import org.communique.reports.style.Palette;

/**
 * A list without marks, each item a label beside a body.
 *
 * @param rail whether a line with a dot at each item runs between the two, as on a timeline
 */
public record Items(
    List<Item> items, float labelWidthPoints, float gutterPoints, float gapPoints, boolean rail)
    implements Block {

  /** Distance from the top of an item to the middle of its dot: half way up the small letters. */
  private static final float RAIL_DOT = 7f;

  /** One item: what stands in the margin, and what it says. */
  public record Item(Text label, Block body) {}

  public Items {
    items = List.copyOf(items);
  }

  @Override
  public float height(Flow flow, float widthPoints) {
    float height = 0;
    for (Item item : items) {
      height += itemHeight(item, flow, widthPoints) + gapPoints;
    }
    return Math.max(0, height - gapPoints);
  }

  @Override
  public float leadHeight(Flow flow, float widthPoints) {
    return items.isEmpty() ? 0 : itemHeight(items.get(0), flow, widthPoints);
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    if (items.isEmpty()) {
      return;
    }
    Tag list = parent.child(Role.LIST).unordered();
    boolean first = true;
    for (Item item : items) {
      if (!first) {
        new Gap(gapPoints).paint(flow, list, left, widthPoints);
      }
      first = false;
      float height = itemHeight(item, flow, widthPoints);
      flow.require(height);
      if (rail) {
        drawRail(flow, left, height, isLast(item));
      }
      paint(item, flow, list.child(Role.ITEM), left, widthPoints);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the last item, not one like it
  private boolean isLast(Item item) {
    return item == items.get(items.size() - 1);
  }

  private void drawRail(Flow flow, float left, float height, boolean last) {
    float x = left + labelWidthPoints + gutterPoints / 2;
    float dot = flow.top() - RAIL_DOT;
    flow.canvas().beginArtifact();
    if (!last) {
      float bottom = flow.top() - height - gapPoints - RAIL_DOT;
      flow.canvas().line(x, dot, x, bottom, 0.6f, Ink.of(Palette.ACCENT_SOFT));
    }
    flow.canvas().rectangle(x - 1.8f, dot - 1.8f, 3.6f, 3.6f, Ink.of(Palette.ACCENT));
    flow.canvas().end();
  }

  private void paint(Item item, Flow flow, Tag tag, float left, float widthPoints) {
    float top = flow.top();
    int page = flow.page();
    item.label().paint(flow, tag.child(Role.LABEL), left, labelWidthPoints);
    float labelEnd = flow.top();
    if (flow.page() == page) {
      flow.moveTo(top);
    }
    int bodyPage = flow.page();
    item.body().paint(flow, tag.child(Role.ITEM_BODY), bodyLeft(left), bodyWidth(widthPoints));
    if (flow.page() == bodyPage && bodyPage == page) {
      flow.moveTo(Math.min(labelEnd, flow.top()));
    }
  }

  private float itemHeight(Item item, Flow flow, float widthPoints) {
    return Math.max(
        item.label().height(flow, labelWidthPoints),
        item.body().height(flow, bodyWidth(widthPoints)));
  }

  private float bodyLeft(float left) {
    return left + labelWidthPoints + gutterPoints;
  }

  private float bodyWidth(float widthPoints) {
    return widthPoints - labelWidthPoints - gutterPoints;
  }
}
