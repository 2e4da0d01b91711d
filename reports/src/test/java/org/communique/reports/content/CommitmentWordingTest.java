package org.communique.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.Firmness;
import org.junit.jupiter.api.Test;

class CommitmentWordingTest {

  @Test
  void namesTheActorWhoIsAlone() {
    assertThat(who(List.of("Norland Harbour Ministry"), List.of("Norland")))
        .isEqualTo("Norland Harbour Ministry");
  }

  @Test
  void letsPartiesStandForTheirEnvoys() {
    assertThat(who(List.of("Norland", "Ada Brand", "Port League"), List.of("Norland", "Ports")))
        .isEqualTo("Norland and Ports");
  }

  @Test
  void keepsActorsOfWhomNoneIsAParty() {
    assertThat(who(List.of("Port of Eld", "Port of Sund"), List.of("Norland", "Ports")))
        .isEqualTo("Port of Eld and Port of Sund");
    assertThat(who(List.of("two shipyards", "a broker"), List.of()))
        .isEqualTo("two shipyards and a broker");
  }

  @Test
  void saysThatWhatWasTakenBackIsWithdrawn() {
    assertThat(CommitmentWording.deadline("", CommitmentStatus.WITHDRAWN)).isEqualTo("withdrawn");
    assertThat(CommitmentWording.deadline("", CommitmentStatus.NEW)).isEqualTo("no deadline");
  }

  private static String who(List<String> actors, List<String> parties) {
    return CommitmentWording.who(
        new CommitmentRow(
            "c1",
            actors,
            parties,
            "halve the sulphur",
            List.of(),
            Firmness.PLEDGE,
            "",
            "",
            "",
            "",
            "",
            "",
            1,
            List.of(),
            List.of(),
            CommitmentStatus.NEW,
            "They will halve the sulphur."));
  }
}
