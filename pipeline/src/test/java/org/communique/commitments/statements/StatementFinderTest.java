package org.communique.commitments.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.commitments.Judgement;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementFinderTest {

  private final Reader reader = new Reader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland has pledged to halve its sugar imports by 2031.",
        "Norland vowed on Tuesday to answer any new tariff on its timber.",
        "The two countries agreed to open a shared vaccine store in June.",
        "Sudria plans to train 40,000 nurses over the next five years.",
        "Sudria said it intended to publish the full list of banned chips.",
        "The Chip Board is proposing to charge importers a fee for each wafer.",
        "Norland is committed to ending the use of lead pipes in its schools.",
        "“We will build three new hospitals in the north,” Falk said.",
        "“We're going to keep the ports open all winter,” Quist told reporters.",
        "The health ministry said it would pay for every second dose.",
        "Sudria announced a goal of cutting road deaths by 30 percent.",
        "Norland's plan to raise duties on steel drew protests at home.",
        "Sudria signed an agreement to buy grain from its neighbour.",
        "A fund for small farms will be set up by the Norland government.",
        "The government unveiled new rules that would require shops to take back batteries.",
        "The mayor promised voters that no library would close.",
        "Quist said she would seek a second licence for the plant.",
      })
  void takesAnUndertaking(String text) {
    assertThat(reader.judge(text)).extracting(Judgement::verdict).contains(Verdict.COMMITMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quist urged Sudria to pledge a full ban on the trade.",
        "Sudria is expected to pledge more money at the fair.",
        "Analysts said Norland will miss its target for wheat.",
        "Norland could agree to lower its duty on cars.",
        "If Sudria agrees to open its market, prices may fall.",
        "Will Norland agree to open its market?",
        "Emissions of soot will fall by a third before the end of the decade.",
        "Norland agreed with the findings of the report.",
        "He was accused of having committed three robberies.",
        "Sudria has not agreed to share the data.",
        "The talks will be difficult for both sides.",
        "Norland will likely raise its duty again next year.",
        "Quist hopes Sudria will sign the health pact.",
        "The storm will hit the coast on Monday.",
        "Norland must commit to fair rules for chip makers.",
        "The minister declined to answer questions about the deal.",
        "Nobody knows how Sudria will pay for the vaccines.",
        "Under the pact Sudria isn't obliged to pay for the harbour.",
      })
  void leavesWhatNobodyUndertakes(String text) {
    assertThat(reader.judge(text))
        .extracting(Judgement::verdict)
        .doesNotContain(Verdict.COMMITMENT, Verdict.WITHDRAWAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sudria withdrew from the fisheries treaty in March.",
        "Norland scrapped its pledge to buy more gas abroad.",
        "Sudria refused to ratify the health accord.",
        "Norland has no plans to repay the loan.",
        "The government said it would begin withdrawing from the trade pact.",
        "Sudria will not sign the new chip agreement.",
      })
  void marksAnUndertakingTakenBack(String text) {
    assertThat(reader.find(text)).isNotEmpty().allMatch(Statement::withdrawal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quist will travel to Meridia on Friday.",
        "The two ministers will hold a second meeting in June.",
        "Falk is set to visit the vaccine plant next week.",
      })
  void keepsTheDiaryOutOfTheLedger(String text) {
    assertThat(reader.find(text)).isEmpty();
    assertThat(reader.judge(text)).extracting(Judgement::verdict).contains(Verdict.SCHEDULE);
  }

  @Test
  void namesBothSidesByTheTwoMostNamed() {
    List<Statement> found =
        reader.find("Norland met Sudria on Monday. Both sides pledged to share flu data.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).parties()).containsExactly("Norland", "Sudria");
  }

  @Test
  void beginsAListBehindWhatTheSentenceOpensWith() {
    assertThat(
            reader.find(
                "In the text, printed while Doctor Lund waited near the port for Chip Board,"
                    + " Norland and Sudria agree to share flu data."))
        .singleElement()
        .satisfies(s -> assertThat(s.actors()).containsExactly("Norland", "Sudria"));
  }

  @Test
  void resolvesAPronounToWhoeverIsReported() {
    assertThat(reader.find("Norland said it will test every imported chip."))
        .singleElement()
        .satisfies(s -> assertThat(s.actors()).containsExactly("Norland"));
  }

  @Test
  void readsWeInAnEnvoysMouthAsHerSide() {
    assertThat(reader.find("“We will keep the border open,” Quist said."))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.actors()).containsExactly("Norland");
              assertThat(s.speaker()).isEqualTo("Ada Quist");
            });
  }

  @Test
  void keepsAnUnknownActorAsWritten() {
    assertThat(reader.find("Brightwater Foods promised to drop plastic trays by 2027."))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.actors()).containsExactly("Brightwater Foods");
              assertThat(s.parties()).isEmpty();
            });
  }

  @Test
  void statesEachOfTwoDatedTargetsByItself() {
    assertThat(
            reader.find("Norland pledged to stop burning peat before 2030 and halve soot by 2045."))
        .extracting(Statement::deadline)
        .containsExactly("2030", "2045");
  }

  @Test
  void anActionBeginsWithWhatIsDone() {
    assertThat(
            reader.find(
                "A further passage binds them to phase down the use of coal. Norland pledged that it"
                    + " will close two mines by 2030."))
        .extracting(Statement::action)
        .noneMatch(action -> action.startsWith("that ") || action.contains("passage"));
  }

  @Test
  void anObjectThatIsRevivedBelongsToWhatWasAgreed() {
    assertThat(
            reader.find(
                "Norland and Sudria met on Friday to revive a joint grain office they agreed to open"
                    + " in 2029."))
        .extracting(Statement::action)
        .containsExactly("open a joint grain office in 2029");
  }

  @Test
  void putsTheObjectBackIntoARelativeClause() {
    assertThat(
            reader.find("Norland and Sudria met about the joint grain office they agreed to open."))
        .singleElement()
        .satisfies(s -> assertThat(s.terms()).contains("joint", "grain", "offic"));
  }

  @Test
  void saysNothingAboutArticlesInOtherLanguages() {
    assertThat(reader.find("Nothing here.")).isEmpty();
  }

  @Test
  void readsTheSameTwice() {
    String text = "Norland pledged to halve waste by 2031. Quist said she would see to it.";

    assertThat(reader.find(text)).isEqualTo(reader.find(text));
  }
}
