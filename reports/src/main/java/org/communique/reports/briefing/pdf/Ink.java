package org.communique.reports.briefing.pdf;

import java.awt.Color;
import org.communique.reports.style.Palette;

/** The palette as colours of the drawing library. */
public final class Ink {

  private Ink() {}

  public static Color of(Palette color) {
    return new Color(color.rgb());
  }
}
