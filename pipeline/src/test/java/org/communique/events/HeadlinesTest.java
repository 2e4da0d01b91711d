package org.communique.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.events.Reports.MARCH_3;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

  private static final EventFeatures PLAY_ON_WORDS =
      Reports.features(
          1,
          MARCH_3,
          "Between the devil and the deep",
          "Nobody at Lindholm slept. The ferry Solveig lies on the Kråka reef.");

  @Test
  void prefersAHeadlineThatSaysWhatTheOthersSay() {
    EventFeatures plain = Reports.ferrySinks(2, MARCH_3);
    EventFeatures other = Reports.ferrySinksElsewhere(3, MARCH_3);

    assertThat(best(PLAY_ON_WORDS, plain, other)).isEqualTo(1);
    assertThat(best(plain, PLAY_ON_WORDS, other)).isZero();
  }

  @Test
  void takesTheFirstOfEquals() {
    assertThat(best(PLAY_ON_WORDS)).isZero();
    assertThat(best(Reports.ferrySinks(1, MARCH_3), Reports.ferrySinks(2, MARCH_3))).isZero();
  }

  private static int best(EventFeatures... members) {
    CorpusStatistics statistics = new CorpusStatistics();
    for (EventFeatures member : members) {
      statistics.add(member);
    }
    return Headlines.best(List.of(members), statistics);
  }
}
