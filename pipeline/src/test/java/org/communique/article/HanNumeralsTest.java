package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "八月, 8",
    "三日, 3",
    "十一月, 11",
    "四十五个, 45",
    "二十家, 20",
    "三百零六吨, 306",
    "两万三千人, 23000",
    "一亿二千万元, 120000000",
    "二〇二三年, 2023",
    "一九九七年, 1997"
  })
  void readsNumbers(String text, long value) {
    assertThat(HanNumerals.value(text, 0, HanNumerals.end(text, 0))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一个", "三峡", "五六个", "万一", "百分之", "气候", ""})
  void leavesWordsThatOnlyLookLikeNumbers(String text) {
    assertThat(HanNumerals.end(text, 0)).isZero();
  }

  @Test
  void leavesRowsOfAbsurdLength() {
    assertThat(HanNumerals.end("九".repeat(40), 0)).isZero();
  }
}
