package org.communique.commitments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.article.SentenceSplitter;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Statement;
import org.communique.commitments.statements.Reader;
import org.communique.commitments.statements.StatementFinder;
import org.junit.jupiter.api.Test;

/** Which statements are told to be of one undertaking, each among sixty of other subjects. */
class LikenessTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
  private static final String[] ACTORS = {"Norland", "Sudria", "Brightwater Foods"};
  private static final String[] DEEDS = {
    "halve its food waste", "train more nurses", "open a chip laboratory", "tax imported sugar"
  };

  private final StatementFinder finder =
      new StatementFinder(Reader.CAST, CommitmentSettings.defaults());
  private long nextId = 100;

  private List<Statement> read(String body) {
    return finder.find(Reader.article(nextId++, DAY, body), new SentenceSplitter().split(body));
  }

  private boolean areOne(String one, String other) {
    List<Statement> all = new ArrayList<>(read(one));
    all.addAll(read(other));
    assertThat(all).as("statements found").hasSize(2);
    List<Long> both = all.stream().map(Statement::id).sorted().toList();
    for (int i = 0; i < 60; i++) {
      all.addAll(read(ACTORS[i % 3] + " pledged to " + DEEDS[i % 4] + "."));
    }
    return Ledger.of(all, Happenings.UNKNOWN, DAY, CommitmentSettings.defaults()).stream()
        .anyMatch(line -> line.statementIds().equals(both));
  }

  @Test
  void readsAVerbOfSeveralWordsAsTheOneThatSaysTheSame() {
    List<String> several =
        read("Norland promised to phase down the burning of peat.").get(0).terms();
    List<String> single = read("Norland promised to curb the burning of peat.").get(0).terms();

    assertThat(several).isEqualTo(single);
  }

  @Test
  void takesSomeoneUnlistedForTheOneHisSentenceNames() {
    assertThat(
            areOne(
                "Jane Hollow, of the Norland tunnel office, promised to dig a railway tunnel.",
                "Norland promised to dig a railway tunnel."))
        .isTrue();
    assertThat(
            areOne(
                "Jane Hollow, of the tunnel office, promised to dig a railway tunnel.",
                "Norland promised to dig a railway tunnel."))
        .isFalse();
  }

  @Test
  void believesAnAmountThatFewStatementsHave() {
    assertThat(
            areOne(
                "Norland promised 730 beds for the coast.",
                "Norland pledged that the island wards would get 730 cots."))
        .isTrue();
  }

  @Test
  void keepsDeedsApartThatShareAnAmountAndFallDueApart() {
    assertThat(
            areOne(
                "Norland will tax imported ships at 55 percent by 2031.",
                "Norland will raise the fee on timber to 55 percent by 2034."))
        .isFalse();
  }

  @Test
  void takesAWithdrawalMoreEasilyWhereItNamesAPromise() {
    String promise = "Norland promised to repair the pumps in the villages of the east.";

    assertThat(areOne(promise, "Norland abandoned its promise to repair every village pump."))
        .isTrue();
  }

  @Test
  void takesWhatStandsBehindACommaAndWithForCircumstance() {
    List<String> terms =
        read("Norland agreed to restore the old quarry, with a fund for bats and owls.")
            .get(0)
            .terms();

    assertThat(terms).contains("quarri", "~owl", "~bat");
  }
}
