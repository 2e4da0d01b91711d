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

/** Which promise a report takes back that talks were broken off, among sixty of others. */
class SuspensionsTest {

  private static final LocalDate PROMISED = LocalDate.of(2024, 1, 10);
  private static final String GROUP = "Norland and Sudria agreed to set up a working group.";

  private static final String[] ACTORS = {"Norland", "Sudria", "Brightwater Foods"};
  private static final String[] DEEDS = {
    "halve its food waste", "expand road freight", "tax imported sugar", "open a rail museum"
  };

  private final StatementFinder finder =
      new StatementFinder(Reader.CAST, CommitmentSettings.defaults());
  private final List<Statement> all = new ArrayList<>();

  private long read(LocalDate day, String body) {
    List<Statement> found =
        finder.find(
            Reader.article(100L + all.size(), day, body), new SentenceSplitter().split(body));
    assertThat(found).as(body).hasSize(1);
    all.addAll(found);
    return found.get(0).id();
  }

  private boolean areOne(long one, long other) {
    List<Statement> among = new ArrayList<>(all);
    for (int i = 0; i < 60; i++) {
      String body = ACTORS[i % 3] + " pledged to " + DEEDS[i % 4] + ".";
      among.addAll(
          finder.find(
              Reader.article(500L + i, PROMISED, body), new SentenceSplitter().split(body)));
    }
    return Ledger.of(among, Happenings.UNKNOWN, PROMISED, CommitmentSettings.defaults()).stream()
        .anyMatch(line -> line.statementIds().containsAll(List.of(one, other)));
  }

  @Test
  void takesBackTheForumThatBothPromisedEachOther() {
    long promise = read(PROMISED, GROUP);
    long end = read(PROMISED.plusDays(90), "Sudria suspended the talks over the border.");

    assertThat(areOne(promise, end)).isTrue();
  }

  @Test
  void takesBackWhatWasPromisedLast() {
    long first = read(PROMISED, GROUP);
    long last =
        read(PROMISED.plusDays(30), "Sudria and Norland promised to open a hotline for sailors.");
    long later = read(PROMISED.plusDays(80), "Norland and Sudria agreed to form a committee.");
    long end = read(PROMISED.plusDays(60), "Norland broke off all contacts.");

    assertThat(areOne(last, end)).isTrue();
    assertThat(areOne(first, end)).isFalse();
    assertThat(areOne(later, end)).isFalse();
  }

  @Test
  void leavesTalksOnSomethingElseAlone() {
    long promise =
        read(PROMISED, "Norland and Sudria agreed to set up a working group on fisheries.");
    long end = read(PROMISED.plusDays(90), "Sudria suspended the currency talks.");

    assertThat(areOne(promise, end)).isFalse();
  }

  @Test
  void leavesTalksOfOthersAndOldOnesAlone() {
    long promise = read(PROMISED, GROUP);
    long others = read(PROMISED.plusDays(90), "Brightwater Foods suspended the talks.");
    long old = read(PROMISED.plusYears(3), "Sudria suspended the talks.");

    assertThat(areOne(promise, others)).isFalse();
    assertThat(areOne(promise, old)).isFalse();
  }

  @Test
  void doesNotTakeAGroupForWhatItTalksOf() {
    long deed = read(PROMISED, "Norland and Sudria agreed to expand rail freight.");
    long group =
        read(
            PROMISED.plusDays(2),
            "Norland and Sudria agreed to start a working group on expanding rail freight.");

    assertThat(areOne(deed, group)).isFalse();
  }
}
