package org.communique.commitments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.communique.article.SentenceSplitter;
import org.communique.commitments.Commitment;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Statement;
import org.communique.commitments.Status;
import org.communique.commitments.statements.Reader;
import org.communique.commitments.statements.StatementFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);

  private final StatementFinder finder =
      new StatementFinder(Reader.CAST, CommitmentSettings.defaults());
  private long nextId = 100;

  private List<Statement> published(@Nullable String day, String body) {
    return finder.find(
        Reader.article(nextId++, day == null ? null : LocalDate.parse(day), body),
        new SentenceSplitter().split(body));
  }

  private static List<Commitment> ledger(List<Statement> statements) {
    return Ledger.of(statements, Happenings.UNKNOWN, AS_OF, CommitmentSettings.defaults());
  }

  @Test
  void callsAnUndertakingStatedAgainRestated() {
    List<Statement> all = new ArrayList<>();
    all.addAll(published("2024-05-03", "Norland will set up a joint panel on grain prices."));
    all.addAll(
        published("2024-05-20", "Norland promised to set up the joint panel on grain prices."));

    assertThat(ledger(all))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.status()).isEqualTo(Status.RESTATED);
              assertThat(c.firstStated()).isEqualTo("2024-05-03");
              assertThat(c.lastStated()).isEqualTo("2024-05-20");
              assertThat(c.statementIds()).hasSize(2).isSorted();
            });
  }

  @Test
  void keepsBothValuesOfAChangedDeadline() {
    List<Statement> all = new ArrayList<>();
    all.addAll(published("2024-05-03", "Norland pledged to close its peat power plants by 2030."));
    all.addAll(published("2024-06-03", "Norland pledged to close its peat power plants by 2034."));

    assertThat(ledger(all))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.status()).isEqualTo(Status.CHANGED);
              assertThat(c.deadline()).isEqualTo("2030; 2034");
            });
  }

  @Test
  void callsAnAmountWithAQualifierNoChange() {
    List<Statement> all = new ArrayList<>();
    all.addAll(published("2024-05-03", "Norland pledged to plant 300 million trees along roads."));
    all.addAll(
        published(
            "2024-06-03", "Norland pledged to plant at least 300 million trees along roads."));

    assertThat(ledger(all))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.status()).isEqualTo(Status.RESTATED);
              assertThat(c.quantity()).isEqualTo("at least 300 million");
            });
  }

  @Test
  void setsAWithdrawalAgainstWhatItTakesBack() {
    List<Statement> all = new ArrayList<>();
    all.addAll(published("2024-05-03", "Norland pledged to join the northern grain pact."));
    all.addAll(published("2024-06-03", "Norland refused to join the northern grain pact."));

    assertThat(ledger(all))
        .singleElement()
        .satisfies(c -> assertThat(c.status()).isEqualTo(Status.WITHDRAWN));
  }

  @Test
  void takesAPromiseForKeptUpThatIsMadeAgainAfterItWasTakenBack() {
    List<Statement> all = new ArrayList<>();
    all.addAll(published("2024-05-03", "Norland pledged to join the northern grain pact."));
    all.addAll(published("2024-06-03", "Norland refused to join the northern grain pact."));
    all.addAll(published("2024-07-03", "Norland pledged to join the northern grain pact."));
    all.addAll(published(null, "Norland pledged to join the northern grain pact."));

    assertThat(ledger(all))
        .singleElement()
        .satisfies(c -> assertThat(c.status()).isEqualTo(Status.RESTATED));
  }

  @Test
  void keepsAWithdrawalOfWhichNobodyKnowsTheDay() {
    List<Statement> all = new ArrayList<>();
    all.addAll(published("2024-05-03", "Norland pledged to join the northern grain pact."));
    all.addAll(published(null, "Norland refused to join the northern grain pact."));

    assertThat(ledger(all))
        .singleElement()
        .satisfies(c -> assertThat(c.status()).isEqualTo(Status.WITHDRAWN));
  }

  @Test
  void callsAPassedDeadlineOverdueAndNothingMore() {
    List<Statement> all =
        published("2022-05-03", "Norland pledged to close its peat plants by 2023.");

    assertThat(ledger(all))
        .singleElement()
        .satisfies(c -> assertThat(c.status()).isEqualTo(Status.OVERDUE));
  }

  @Test
  void keepsDifferentSidesAndDifferentSubstanceApart() {
    List<Statement> all = new ArrayList<>();
    all.addAll(published("2024-05-03", "Norland pledged to close its peat power plants."));
    all.addAll(published("2024-05-03", "Sudria pledged to close its peat power plants."));
    all.addAll(published("2024-05-04", "Norland pledged to train more school nurses."));

    assertThat(ledger(all)).hasSize(3).allMatch(c -> c.status() == Status.NEW);
  }

  @Test
  void takesAFirmWithoutNameForTheOneTheSameWordsAreOf() {
    List<Statement> all = new ArrayList<>();
    all.addAll(
        published("2024-05-03", "Norland plans to run its dairy trains without diesel by 2031."));
    all.addAll(
        published(
            "2024-05-20", "Officials plan to run the dairy trains without any diesel by 2031."));
    all.addAll(
        published("2024-05-20", "Sudria plans to run its dairy trains without diesel by 2031."));

    assertThat(ledger(all)).hasSize(2);
  }

  @Test
  void leadsWithAQuotationThatDoesNotPointBack() {
    List<Statement> all = new ArrayList<>();
    all.addAll(
        published("2024-05-03", "So it was that Norland pledged to finish the canal tunnel."));
    all.addAll(published("2024-05-20", "Norland pledged to finish the canal tunnel."));

    assertThat(ledger(all))
        .singleElement()
        .extracting(Commitment::leadQuote)
        .isEqualTo("Norland pledged to finish the canal tunnel.");
  }

  @Test
  void ratherLeadsWithAPronounThanWithSo() {
    List<Statement> all = new ArrayList<>();
    all.addAll(
        published("2024-05-03", "So it was that Norland pledged to finish the canal tunnel."));
    all.addAll(
        published("2024-05-20", "Norland is rich. It has pledged to finish the canal tunnel."));

    assertThat(ledger(all))
        .singleElement()
        .extracting(Commitment::leadQuote)
        .isEqualTo("It has pledged to finish the canal tunnel.");
  }

  @Test
  void leadsWithTheStatementThatNeedsNoOtherSentence() {
    List<Statement> all = new ArrayList<>();
    all.addAll(published("2024-05-03", "Norland pledged to finish that canal tunnel by 2031."));
    all.addAll(published("2024-05-20", "Norland pledged to finish the long canal tunnel."));

    assertThat(ledger(all))
        .singleElement()
        .satisfies(c -> assertThat(c.action()).isEqualTo("finish the long canal tunnel"));
  }

  @Test
  void neverJoinsTwoSidesOverAThirdThatHasNoName() {
    List<Statement> all = new ArrayList<>();
    for (String actor : List.of("Norland", "Officials", "Sudria")) {
      all.addAll(published("2024-05-03", actor + " pledged to close the peat plants by 2030."));
    }

    assertThat(ledger(all)).noneMatch(c -> c.parties().size() > 1);
  }

  @Test
  void asksLessLikenessOfReportsOfOneEvent() {
    List<Statement> all = new ArrayList<>();
    all.addAll(
        published(
            "2024-05-03",
            "Norland pledged to repair old dikes along the northern coast with stones, sand, wood, straw and clay."));
    all.addAll(
        published(
            "2024-05-03",
            "Norland promised its islands ferries, locks, pumps, bridges, roads, lamps, cranes and dikes."));
    List<Long> articles = all.stream().map(Statement::articleId).toList();
    all.addAll(many());
    Happenings one = new Happenings(Map.of(articles.get(0), 7L, articles.get(1), 7L));
    Happenings two = new Happenings(Map.of(articles.get(0), 7L, articles.get(1), 8L));
    int lines = ledger(all).size();

    assertThat(Ledger.of(all, one, AS_OF, CommitmentSettings.defaults())).hasSize(lines - 1);
    assertThat(Ledger.of(all, two, AS_OF, CommitmentSettings.defaults())).hasSize(lines);
  }

  @Test
  void dependsNeitherOnOrderNorOnRepetition() {
    List<Statement> all = many();
    List<Commitment> expected = ledger(all);
    Random random = new Random(11);
    for (int run = 0; run < 10; run++) {
      List<Statement> shuffled = new ArrayList<>(all);
      shuffled.addAll(all.subList(0, all.size() / 2));
      Collections.shuffle(shuffled, random);

      assertThat(ledger(shuffled)).as("run " + run).isEqualTo(expected);
    }
  }

  @Test
  void accountsForEveryStatementOnce() {
    List<Statement> all = many();

    assertThat(ledger(all).stream().flatMap(c -> c.statementIds().stream()).sorted().toList())
        .isEqualTo(all.stream().map(Statement::id).sorted().toList());
  }

  private List<Statement> many() {
    String[] actors = {"Norland", "Sudria", "Brightwater Foods"};
    String[] acts = {
      "halve its food waste", "train more nurses", "open a chip laboratory", "tax imported sugar"
    };
    List<Statement> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String by = i % 5 == 0 ? " by " + (2030 + i % 3) : "";
      String day = String.format("2024-0%d-1%d", 1 + i % 6, i % 9);
      String body = actors[i % 3] + " pledged to " + acts[i % 4] + by + ".";
      all.addAll(published(day, body));
    }
    return all;
  }

  @Test
  void survivesTheWire() throws IOException {
    Commitment commitment = ledger(many()).get(0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    commitment.writeTo(new DataOutputStream(bytes));

    assertThat(
            Commitment.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
        .isEqualTo(commitment);
  }
}
