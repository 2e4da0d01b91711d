package org.communique.commitments.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.commitments.Judgement;
import org.communique.commitments.Judgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Undertakings told by the way: recalled, carried along, asked for by a text. */
class ToldPlansTest {

  private final Reader reader = new Reader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“I told you we’d reopen the mill,” Carl Dunne said.",
        "Remember when Carl Dunne promised he would reopen the mill?",
        "The levy will fall by June, as Ilse Brandt promised.",
        "Ilse Brandt has yet to bring about the changes she promised.",
        "Ilse Brandt vowed, “Nothing in this bill closes a school.”",
        "Dock workers and the state of Sudria have pledged 3 million crowns for the pier.",
      })
  void recallsWhatWasPromised(String text) {
    assertThat(verdicts(text)).contains(Verdict.COMMITMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The winter deal also calls for the return of all trawlers within a year.",
        "Berinia's harbour plan, for one, laid out in spring, called for closing two docks.",
        "As expected, the council's outline called for a new pier.",
        "The agreement specifically requires that the port give six weeks' notice.",
        "The Tarn Bank has a contract to build 40 ferries.",
        "Berinia's ministry is inching forward with a plan to merge two ports.",
        "Berinia closed two mines as part of a plan to leave coal.",
        "The fair is part of Berinia’s pledge to open its harbours.",
        "Carl Dunne had made closing the mine a campaign pledge.",
        "Ilse Brandt said that her goal in the talks next month is to free the crews.",
      })
  void readsWhatATextSaysOfItsMakers(String text) {
    assertThat(verdicts(text)).contains(Verdict.COMMITMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ilse Brandt said the Berinian council is “absolutely” willing to sell the pier.",
        "On Monday Berinia told the bank it planned to impose counter measures.",
        "Members of the council have said they want to build a second pier.",
        "Both harbours were asked to close, and both mayors have agreed to do so.",
        "The Tarn Herald has learned that the Berinian government will expand the port.",
      })
  void readsWhatIsPutOnRecord(String text) {
    assertThat(verdicts(text)).contains(Verdict.COMMITMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berinia has a great deal to hide.",
        "“He told us: we will close the mill,” Carl Dunne said.",
        "The plan had originally called for 400 parking places.",
        "He said if he runs, he wants to build a second pier.",
        "No fair of that kind is part of any pledge to open harbours.",
      })
  void leavesWhatNobodyUndertakes(String text) {
    assertThat(verdicts(text)).doesNotContain(Verdict.COMMITMENT, Verdict.WITHDRAWAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ilse Brandt campaigned on a plan to close the mine.",
        "Ilse Brandt campaigned on closing the mine.",
        "Berinia has proposed cuts to the harbour fund.",
        "The Tarn Bank announced the closure of ten branches.",
        "Mayor Ilse Brandt has announced the return this week of the last troops.",
        "Ilse Brandt told the Herald she would likely sign the bill.",
        "Carl Dunne won the town by announcing he would open a school.",
        "Nearly half of Parliament promised to give up its pay.",
        "Ilse Brandt vowed to steer clear of old debts.",
        "Ilse Brandt insisted she would get rid of the levy.",
        "“I will abolish the levy,” Ilse Brandt said.",
      })
  void readsPolicies(String text) {
    assertThat(verdicts(text)).contains(Verdict.COMMITMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ilse Brandt campaigned on Tuesday.",
        "Berinia once proposed cuts to the harbour fund.",
        "The Tarn Bank announced the death of its founder.",
        "The vast majority of scholars agree that the sea will rise.",
        "Carl Dunne said Berinia would probably lose the match.",
        "The deal would not only mend the pier, it would also prevent a strike.",
      })
  void leavesNewsAndForecasts(String text) {
    assertThat(verdicts(text)).doesNotContain(Verdict.COMMITMENT, Verdict.WITHDRAWAL);
  }

  @Test
  void takesAnAuthorAtHisWordWhereHeLaysOutAProgramme() {
    String programme =
        "First, I will abolish the bridge levy. I will also restore the night ferry. "
            + "On the same day I will publish the accounts of the port.";
    assertThat(reader.find(programme)).hasSize(3).allMatch(s -> s.actors().contains("the author"));
    assertThat(reader.find("I will publish the accounts of the port.")).isEmpty();
    assertThat(reader.find("As mayor, I will publish the accounts of the port.")).hasSize(1);
  }

  private Iterable<Verdict> verdicts(String text) {
    return reader.judge(text).stream().map(Judgement::verdict).toList();
  }
}
