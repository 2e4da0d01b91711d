package org.communique.commitments;

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
}
