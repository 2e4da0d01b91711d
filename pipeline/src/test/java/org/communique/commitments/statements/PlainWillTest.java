package org.communique.commitments.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.commitments.Judgement;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reporter tells of those whom no list of actors knows. */
class PlainWillTest {

  private final Reader reader = new Reader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berinia will lift its ban on foreign trawlers next week.",
        "The Tarn Bank will start buying bonds of small towns.",
        "On Monday the city council will release the plans of the dam.",
        "Mayor Ilse Brandt and her staff will pay for the lamps.",
      })
  void believesADecisionOfSomeoneNamed(String text) {
    assertThat(reader.judge(text)).extracting(Judgement::verdict).contains(Verdict.COMMITMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berinia will lose the match.",
        "Democrats will lift the ban one day.",
        "There was concern that Ilse Brandt will release the letters.",
        "If it rains, Berinia will open the locks.",
        "It will create thousands of jobs in Berinia.",
      })
  void doubtsAForecast(String text) {
    assertThat(reader.judge(text))
        .extracting(Judgement::verdict)
        .doesNotContain(Verdict.COMMITMENT, Verdict.WITHDRAWAL);
  }

  @Test
  void wordsWhatSomeoneIsNotGoingToDoAsNotDone() {
    assertThat(reader.find("“We are not going to raise the levy,” Quist said."))
        .extracting(Statement::action)
        .containsExactly("not raise the levy");
  }
}
