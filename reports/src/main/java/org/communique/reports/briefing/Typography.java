package org.communique.reports.briefing;

import java.awt.Color;
import java.util.Map;
import org.communique.reports.briefing.pdf.Face;
import org.communique.reports.briefing.pdf.Flow;
import org.communique.reports.briefing.pdf.Grid;
import org.communique.reports.briefing.pdf.Ink;
import org.communique.reports.briefing.pdf.Type;
import org.communique.reports.chart.Shape;
import org.communique.reports.style.Palette;

/**
 * The type of the briefing. All leadings are multiples of a quarter of the grid, and everything set
 * below ten points keeps the grid's full leading, so that both columns share their baselines.
 */
final class Typography {

  static final float LINE = Flow.GRID_POINTS;
  static final float SIDE_WIDTH = 100;
  static final float GUTTER = 20;

  static final Color INK = Ink.of(Palette.INK);
  static final Color MUTED = Ink.of(Palette.MUTED);
  static final Color ACCENT = Ink.of(Palette.ACCENT);
  static final Color RULE = Ink.of(Palette.RULE);

  static final Type TITLE = Type.of(Face.SEMIBOLD, 29, 32.5f, INK);
  static final Type KICKER = Type.of(Face.SEMIBOLD, 8, LINE, ACCENT).tracked(0.9f);
  static final Type DATE = Type.of(Face.REGULAR, 9.5f, LINE, INK);
  static final Type SCOPE = Type.of(Face.LIGHT, 12, 16.25f, INK);

  static final Type SECTION = Type.of(Face.SEMIBOLD, 16, 19.5f, ACCENT);
  static final Type HEADLINE = Type.of(Face.SEMIBOLD, 12.5f, 16.25f, INK);
  static final Type SUBHEAD = Type.of(Face.SEMIBOLD, 11, LINE, INK);

  static final Type BODY = Type.of(Face.REGULAR, 10, LINE, INK);
  static final Type STRONG = BODY.with(Face.SEMIBOLD);
  static final Type SMALL = Type.of(Face.REGULAR, 8.5f, LINE, MUTED);
  static final Type SMALL_INK = SMALL.with(INK);
  static final Type SMALL_STRONG = SMALL.with(Face.SEMIBOLD).with(INK);
  static final Type SMALL_LINK = SMALL.with(ACCENT);
  static final Type STATUS = SMALL.with(Face.SEMIBOLD).with(ACCENT);

  static final Type FIGURE = Type.of(Face.SEMIBOLD, 17, 19.5f, ACCENT);
  static final Type BRIEF = Type.of(Face.REGULAR, 10.5f, LINE, INK);

  static final Type CELL = Type.of(Face.REGULAR, 9, LINE, INK);
  static final Type CELL_STRONG = CELL.with(Face.SEMIBOLD);
  static final Type CELL_HEAD = Type.of(Face.SEMIBOLD, 8, LINE, MUTED);
  static final Type RUNNING = Type.of(Face.REGULAR, 8, LINE, MUTED);

  static final Grid.Look TABLE = new Grid.Look(CELL_HEAD, MUTED, RULE, 1.625f);

  static final Map<Shape.Voice, Type> CHART =
      Map.of(
          Shape.Voice.NAME, CELL,
          Shape.Voice.FIGURE, CELL_STRONG,
          Shape.Voice.NOTE, SMALL);

  private Typography() {}
}
