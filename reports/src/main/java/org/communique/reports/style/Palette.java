package org.communique.reports.style;

import java.util.Locale;

/**
 * The colours of every report: ink and greys, one accent in four strengths. The strengths differ in
 * lightness, so that they stay apart in grey print and for readers who do not see colours.
 */
public enum Palette {
  /** Running text. */
  INK(0x1F2933),
  /** Notes and labels: 5.9 to 1 on paper, above the 4.5 of WCAG 2.1 (1.4.3). */
  MUTED(0x5B6672),
  /** Lines between rows. */
  RULE(0xD9DEE3),
  /** Ground of header cells. */
  WASH(0xF1F4F7),
  PAPER(0xFFFFFF),
  /** Headings, links, first series. */
  ACCENT(0x1B4F72),
  /** Second series. */
  ACCENT_MID(0x5B8DB0),
  /** Third series. */
  ACCENT_SOFT(0xA9C5DA),
  /** Fourth series, bars in cells: high rows make them large. */
  ACCENT_FAINT(0xD6E4EE);

  private static final int OPAQUE = 0xFF000000;

  private final int rgb;

  Palette(int rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue in the lower 24 bits. */
  public int rgb() {
    return rgb;
  }

  /** Opaque alpha, red, green and blue as eight hexadecimal digits. */
  public String argbHex() {
    return Integer.toHexString(OPAQUE | rgb).toUpperCase(Locale.ROOT);
  }
}
