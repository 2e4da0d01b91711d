package org.communique.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractsTest {

  @Test
  void takesTheFirstThreeSentences() {
    assertThat(Extracts.opening("One is here. Two is there! Is three? Four is gone."))
        .isEqualTo("One is here. Two is there! Is three?");
  }

  @Test
  void stopsBeforeAThirdSentenceWhenTwoAreLong() {
    String long1 = "The harbour " + "and its mole ".repeat(12) + "stand.";
    String long2 = "The town " + "and its lamps ".repeat(9) + "sleep.";
    assertThat(Extracts.opening(long1 + " " + long2 + " Nobody sails."))
        .isEqualTo(long1 + " " + long2);
  }

  @Test
  void doesNotEndASentenceAtAnInitialOrATitle() {
    assertThat(Extracts.opening("Mr. J. Orrey of the U.S. Fleet sailed. Then he slept."))
        .isEqualTo("Mr. J. Orrey of the U.S. Fleet sailed. Then he slept.");
  }

  @Test
  void keepsAClosingQuotationMarkWithItsSentence() {
    assertThat(Extracts.opening("“We sail at dawn.” He left. She stayed. They met."))
        .isEqualTo("“We sail at dawn.” He left. She stayed.");
  }

  @Test
  void endsChineseSentencesWithoutASpace() {
    assertThat(Extracts.opening("船开了。人走了！谁来？没人。")).isEqualTo("船开了。人走了！谁来？");
  }

  @Test
  void cutsASentenceThatNeverEnds() {
    String opening = Extracts.opening("tide ".repeat(5_000));
    assertThat(opening).hasSizeLessThan(430).endsWith("tide …");
  }

  @Test
  void takesNothingFromAnEmptyBody() {
    assertThat(Extracts.opening(" \n ")).isEmpty();
  }

  @Test
  void neverCutsBetweenTheHalvesOfACharacter() {
    String shortened = Extracts.shortened("\uD840\uDC00".repeat(50), 33);
    assertThat(shortened).doesNotContainPattern("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
  }
}
