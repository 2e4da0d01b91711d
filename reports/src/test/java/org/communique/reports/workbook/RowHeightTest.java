package org.communique.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowHeightTest {

  @Test
  void countsWideCharactersTwice() {
    assertThat(RowHeight.lines("a".repeat(20), 20)).isEqualTo(1);
    assertThat(RowHeight.lines("港".repeat(20), 20)).isEqualTo(2);
  }

  @Test
  void countsLineBreaks() {
    assertThat(RowHeight.lines("a\nb\nc", 20)).isEqualTo(3);
  }

  @Test
  void hasALimit() {
    assertThat(RowHeight.lines("a".repeat(30_000), 20)).isEqualTo(8);
  }
}
