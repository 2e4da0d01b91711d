package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Updates with tide tables in third paragraph)",
        "[Adds quotes, background]",
        "(Recasts)",
        "UPDATE 2-Harbour opens after storm",
        "REFILE-Harbour opens after storm"
      })
  void knowsTheNotesOfALaterSending(String line) {
    assertThat(Edition.isUpdate(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "(Tern News)",
        "Updates to the harbour rules come next week",
        "(Additional ferries run on Sundays)",
        "Update on the harbour - what we know",
        "(Updates"
      })
  void takesNothingElseForOne(String line) {
    assertThat(Edition.isUpdate(line)).isFalse();
  }
}
