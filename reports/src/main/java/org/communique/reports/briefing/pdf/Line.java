package org.communique.reports.briefing.pdf;

import java.util.List;

/** One set line: its fragments from left to right. */
record Line(List<Fragment> fragments, float widthPoints) {

  Line {
    fragments = List.copyOf(fragments);
  }

  /**
   * A stretch of one line in one span and one font.
   *
   * @param span the number of its span in the paragraph
   * @param left distance from the line's start
   */
  record Fragment(int span, FontSet.Run run, float left) {}
}
