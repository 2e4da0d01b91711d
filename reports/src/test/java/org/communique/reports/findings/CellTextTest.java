package org.communique.reports.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''@x"})
  void putsAnApostropheBeforeWhatLooksLikeAFormula(String text) {
    assertThat(CellText.guard(text)).isEqualTo("'" + text);
    assertThat(CellText.unguard(CellText.guard(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "''", "'tis the season", "a=1", " =1", "港口", "1+1", "😀"})
  void leavesOtherTextAlone(String text) {
    assertThat(CellText.guard(text)).isEqualTo(text);
    assertThat(CellText.unguard(text)).isEqualTo(text);
  }

  @Test
  void replacesWhatXmlDoesNotAllow() {
    assertThat(CellText.legal("a\0b\u0001c\uFFFEd\uD83De\uDE00f\uD83D"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
  }

  @Test
  void keepsTabsLineBreaksAndFullSurrogatePairs() {
    assertThat(CellText.legal("a\tb\r\nc\uD83D\uDE00")).isEqualTo("a\tb\r\nc\uD83D\uDE00");
  }
}
