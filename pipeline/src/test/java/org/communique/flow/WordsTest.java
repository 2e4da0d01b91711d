package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "' … — !'|0",
        "bee|1",
        "The bee's well-kept hive.|4",
        "the bees’ hive|3",
        "4,300 bees|3",
        "蜜蜂|2",
        "蜜蜂 and bees|4",
        "one—two|2",
      })
  void countsWordsAndHanCharacters(String text, int words) {
    assertThat(Words.count(text)).isEqualTo(words);
  }
}
