package org.communique.commitments.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.commitments.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the ledger words what a text undertakes last. */
class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland vowed they would never sell the ferries. | never sell the ferries",
        "Norland announced that it would soon be closing the canal. | be closing the canal",
        "“There will be no toll on the bridge,” Quist said. | no toll on the bridge",
        "“We will not be lectured by Sudria,” Quist said. | not be lectured by Sudria",
        "That is how much mine gas Norland wants to see burned each year by 2029."
            + " | see mine gas burned each year by 2029",
        "The toll on lorries will rise to 30 percent in 2025, Norland announced. That on boats is to"
            + " double in 2026, it said. | That on boats is to double in 2026",
        "Brightwater Foods expects no change; its Oslund plant is going to start in 2027."
            + " | its Oslund plant is going to start in 2027",
        "Norland said it will not support the plan if, as feared, it ruins the docks. | not support the plan",
        "The flood fund opened on Monday. Sudria gave nothing. Norland pledged 40 million crowns."
            + " | 40 million crowns [for the flood fund]",
        "To its new seed fund Norland pledged 40 million. | 40 million [for the new seed fund]",
        "The flood fund opened on Monday. Norland pledged 40 million crowns for cranes."
            + " | 40 million crowns for cranes",
        "Norland has no plans to widen the canal. | not widen the canal",
        "Norland still has no plans to balance its books, but that will take a bigger harvest."
            + " | not balance its books",
        "Sudria said it could not support the toll. | not support the toll",
        "Norland broke its promise to rebuild the bridge. | broke its promise to rebuild the bridge",
        "Sudria announced in a letter that Norland would stay in the union. | stay in the union",
        "Quist praised the ferry tax, which Norland has vowed to veto. | veto the ferry tax",
        "The duty on lorries will be raised by Norland. | the duty on lorries will be raised by Norland",
        "Norland said it had no intention of doing so. | not doing so",
        "Norland promised to open the port at 10 a.m. | open the port at 10 a.m.",
      })
  void saysWhatIsDoneToWhat(String text, String action) {
    assertThat(new Reader().find(text).stream().map(Statement::action).reduce("", (a, b) -> b))
        .isEqualTo(action);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Norland promised to reopen the ferry once the dock is repaired. | once the dock is repaired",
        "Norland promised to reopen the ferry line once more. | ''",
        "Norland promised to reopen the ferry if Sudria pays half. | if Sudria pays half",
      })
  void aConditionIsWhatSomethingHangsOn(String text, String condition) {
    assertThat(new Reader().find(text)).extracting(Statement::condition).containsExactly(condition);
  }

  @Test
  void aDayUndertakesNothing() {
    assertThat(Details.isNobody(List.of("Tuesday"))).isTrue();
    assertThat(Details.isNobody(List.of("May"))).isFalse();
    assertThat(Details.isNobody(List.of("Tuesday", "Norland"))).isFalse();
  }
}
