package org.communique.commitments.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmsTest {

  private static TreeSet<String> terms(String text) {
    Words words = Words.of(text, 0, text.length());
    return Terms.of(words, 0, words.size());
  }

  @ParameterizedTest
  @CsvSource({
    "inspect the dikes once a year,inspect the dikes every twelve months",
    "inspect the dikes each year,inspect the dikes annually",
    "inspect the dikes twice a year,inspect the dikes every six months",
    "plant hedges in this decade,plant hedges in the 2030s"
  })
  void knowsOneRhythmInTwoWordings(String one, String other) {
    assertThat(terms(one)).isEqualTo(terms(other)).anyMatch(term -> term.startsWith("@"));
  }

  @ParameterizedTest
  @CsvSource({"forty ships a year", "works within six months", "in the year 2031"})
  void takesNoAmountOrDateForARhythm(String text) {
    assertThat(terms(text)).noneMatch(term -> term.startsWith("@"));
  }

  @ParameterizedTest
  @CsvSource({"a working group,a work group", "developing countries,poor countries"})
  void takesSomeWordsForAnotherInOneFormOnly(String one, String other) {
    assertThat(terms(one)).isEqualTo(terms(other));
    assertThat(terms("develop a tool")).isNotEqualTo(terms("poor tool"));
    assertThat(terms("a factory")).isNotEqualTo(terms("a work"));
  }
}
