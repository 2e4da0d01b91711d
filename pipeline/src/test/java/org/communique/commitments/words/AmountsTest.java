package org.communique.commitments.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  private static String first(String text) {
    Words words = Words.of(text, 0, text.length());
    return Amounts.at(words, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "17.5 million crowns,'17,500,000 crowns'",
    "three billion,3 billion",
    "40 percent,40%",
    "1.3 trillion,1300 billion"
  })
  void knowsOneAmountInTwoSpellings(String one, String other) {
    assertThat(first(one)).isNotEmpty().isEqualTo(first(other));
  }

  @Test
  void tellsAShareFromACount() {
    assertThat(first("40 percent")).isNotEqualTo(first("40 ships"));
  }

  @Test
  void takesNoYearForAnAmount() {
    assertThat(first("2030 at the latest")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "at least 300 billion,300 billion",
    "30 percent,30 percent from 2020 levels",
    "'1,200 tonnes',1200 tonnes a year"
  })
  void takesAQualifiedQuantityForTheSame(String one, String other) {
    assertThat(Amounts.differ(one, other)).isFalse();
    assertThat(Amounts.differ(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "40 percent,50 percent",
    "3 million,3 billion",
    "30 percent from 2020 levels,30 percent from 2005 levels"
  })
  void tellsQuantitiesApart(String one, String other) {
    assertThat(Amounts.differ(one, other)).isTrue();
  }
}
