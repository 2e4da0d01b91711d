package org.communique.reports.briefing.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with thin rules between its rows. The first column heads each row; the header row is
 * repeated on every page the table reaches, for the eye only.
 */
public final class Grid implements Block {

  private static final float GUTTER = 9;

  /**
   * One column.
   *
   * @param share its part of the width, against the sum of all shares
   * @param numeric set at the right edge
   */
  public record Column(String title, float share, boolean numeric) {}

  /** How header and rules are set. */
  public record Look(Type header, Color headerRule, Color rowRule, float rowPadding) {}

  private final List<Column> columns;
  private final Look look;
  private final List<Text> header;
  private final List<List<Text>> rows;
  private final Block foot;

  /**
   * @param foot what stands below and is never parted from the last rows
   */
  public Grid(List<Column> columns, Look look, List<List<List<Span>>> rows, Block foot) {
    this.columns = List.copyOf(columns);
    this.look = look;
    this.foot = foot;
    this.header =
        columns.stream().map(c -> cell(c, List.of(Span.of(c.title(), look.header())))).toList();
    List<List<Text>> cells = new ArrayList<>();
    for (List<List<Span>> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "row of " + row.size() + " cells in a table of " + columns.size() + " columns");
      }
      List<Text> set = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        set.add(cell(columns.get(i), row.get(i)));
      }
      cells.add(List.copyOf(set));
    }
    this.rows = List.copyOf(cells);
  }

  private static Text cell(Column column, List<Span> spans) {
    Text text = Text.of(Role.PARAGRAPH, spans);
    return column.numeric() ? text.alignedRight() : text;
  }

  @Override
  public float height(Flow flow, float widthPoints) {
    float height = rowHeight(flow, header, widthPoints);
    for (List<Text> row : rows) {
      height += rowHeight(flow, row, widthPoints);
    }
    return height + foot.height(flow, widthPoints);
  }

  @Override
  public float leadHeight(Flow flow, float widthPoints) {
    float height = rowHeight(flow, header, widthPoints);
    for (int i = 0; i < Math.min(2, rows.size()); i++) {
      height += rowHeight(flow, rows.get(i), widthPoints);
    }
    return height;
  }

  @Override
  public void paint(Flow flow, Tag parent, float left, float widthPoints) {
    flow.require(leadHeight(flow, widthPoints));
    Tag table = parent.child(Role.TABLE);
    Tag headRow = table.child(Role.TABLE_HEAD).child(Role.ROW);
    RowPainter painter = new RowPainter(flow, left, widthPoints);
    painter.header(headRow);
    Tag body = table.child(Role.TABLE_BODY);
    for (int i = 0; i < rows.size(); i++) {
      if (!flow.fits(unparted(flow, i, widthPoints)) && !flow.isFresh()) {
        flow.nextPage();
        painter.repeatedHeader();
      }
      painter.row(rows.get(i), body.child(Role.ROW));
    }
    foot.paint(flow, parent, left, widthPoints);
  }

  /** Height of a row and of what must stand on its page: the last two rows hold on to the foot. */
  private float unparted(Flow flow, int row, float widthPoints) {
    float height = rowHeight(flow, rows.get(row), widthPoints);
    if (row < rows.size() - 2) {
      return height;
    }
    if (row == rows.size() - 2) {
      height += rowHeight(flow, rows.get(row + 1), widthPoints);
    }
    return height + foot.height(flow, widthPoints);
  }

  private float rowHeight(Flow flow, List<Text> row, float widthPoints) {
    float height = 0;
    for (int i = 0; i < row.size(); i++) {
      height = Math.max(height, row.get(i).height(flow, columnWidth(i, widthPoints)));
    }
    return height + 2 * look.rowPadding();
  }

  private float columnWidth(int column, float widthPoints) {
    float shares = 0;
    for (Column each : columns) {
      shares += each.share();
    }
    float free = widthPoints - GUTTER * (columns.size() - 1);
    return free * columns.get(column).share() / shares;
  }

  /** Draws rows at the flow's place. */
  private final class RowPainter {
    private final Flow flow;
    private final float left;
    private final float width;

    RowPainter(Flow flow, float left, float width) {
      this.flow = flow;
      this.left = left;
      this.width = width;
    }

    void header(Tag row) {
      float top = flow.top();
      float x = left;
      for (int i = 0; i < columns.size(); i++) {
        cell(header.get(i), row.child(Role.HEADER_CELL).scope(true), x, i, top);
        x += columnWidth(i, width) + GUTTER;
      }
      finish(header, top, look.headerRule(), 0.6f);
    }

    void repeatedHeader() {
      float top = flow.top();
      float x = left;
      for (int i = 0; i < columns.size(); i++) {
        decoration(header.get(i), x, columnWidth(i, width), top, columns.get(i).numeric());
        x += columnWidth(i, width) + GUTTER;
      }
      finish(header, top, look.headerRule(), 0.6f);
    }

    void row(List<Text> cells, Tag row) {
      float top = flow.top();
      float x = left;
      for (int i = 0; i < cells.size(); i++) {
        Tag tag = i == 0 ? row.child(Role.HEADER_CELL).scope(false) : row.child(Role.CELL);
        cell(cells.get(i), tag, x, i, top);
        x += columnWidth(i, width) + GUTTER;
      }
      finish(cells, top, look.rowRule(), 0.3f);
    }

    private void cell(Text text, Tag tag, float x, int column, float top) {
      flow.moveTo(top - look.rowPadding());
      text.paint(flow, tag, x, columnWidth(column, width));
    }

    private void decoration(Text text, float x, float columnWidth, float top, boolean right) {
      float y = top - look.rowPadding();
      flow.canvas().beginArtifact();
      for (Line line : text.measure(flow, columnWidth)) {
        float start = right ? x + columnWidth - line.widthPoints() : x;
        for (Line.Fragment part : line.fragments()) {
          Type type = text.spans().get(part.span()).type();
          flow.canvas().text(part.run(), type, start + part.left(), y - type.baselinePoints());
        }
        y -= text.leadingPoints();
      }
      flow.canvas().end();
    }

    private void finish(List<Text> cells, float top, Color color, float thickness) {
      flow.moveTo(top);
      flow.down(rowHeight(flow, cells, width));
      float y = flow.top();
      flow.canvas().beginArtifact();
      flow.canvas().line(left, y, left + width, y, thickness, color);
      flow.canvas().end();
    }
  }
}
