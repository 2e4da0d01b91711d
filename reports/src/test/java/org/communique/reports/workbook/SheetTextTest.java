package org.communique.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTextTest {

  @Test
  void cutsWhatACellCannotHold() {
    String cut = SheetText.of("x".repeat(40_000));

    assertThat(cut).hasSize(SheetText.MAX_CHARACTERS).endsWith("x" + SheetText.CUT);
  }

  @Test
  void cutsNoCharacterInTwo() {
    int end = SheetText.MAX_CHARACTERS - SheetText.CUT.length();

    String cut = SheetText.of("x".repeat(end - 1) + "😀".repeat(100));

    assertThat(cut).endsWith("x" + SheetText.CUT);
  }

  @Test
  void keepsWhatLooksLikeAnEscape() {
    assertThat(SheetText.of("a_x0041_b _x12 _xZZZZ_")).isEqualTo("a_x005F_x0041_b _x12 _xZZZZ_");
  }

  @Test
  void hasOneKindOfLineBreakAndNoControls() {
    assertThat(SheetText.of("a\r\nb\rc\0")).isEqualTo("a\nb\nc\uFFFD");
  }

  @Test
  void marksWhatWouldBeAFormulaWhenTyped() {
    assertThat(SheetText.needsMark("=1")).isTrue();
    assertThat(SheetText.needsMark("\0")).isFalse();
    assertThat(SheetText.needsMark("one = 1")).isFalse();
  }
}
