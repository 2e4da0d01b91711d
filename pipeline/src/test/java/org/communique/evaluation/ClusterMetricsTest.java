package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterMetricsTest {

  @Test
  void isPerfectForTheSameGroupsUnderOtherNames() {
    ClusterMetrics m = ClusterMetrics.of(List.of("a", "a", "b"), List.of("x", "x", "y"));

    assertThat(m.b3F1()).isEqualTo(1);
    assertThat(m.ari()).isEqualTo(1);
    assertThat(m.pairF1()).isEqualTo(1);
  }

  /**
   * Truth {1 2 3} {4 5}, found {1 2} {3 4 5}. Precision by article: 1, 1, 1/3, 2/3, 2/3; recall:
   * 2/3, 2/3, 1/3, 1, 1. Pairs: 4 true, 4 found, 2 of both; expected 1.6 of 10.
   */
  @Test
  void agreesWithAHandComputedExample() {
    ClusterMetrics m =
        ClusterMetrics.of(List.of("a", "a", "a", "b", "b"), List.of("x", "x", "y", "y", "y"));

    assertThat(m.b3Precision()).isCloseTo(11 / 15.0, within(1e-12));
    assertThat(m.b3Recall()).isCloseTo(11 / 15.0, within(1e-12));
    assertThat(m.pairPrecision()).isEqualTo(0.5);
    assertThat(m.pairRecall()).isEqualTo(0.5);
    assertThat(m.ari()).isCloseTo((2 - 1.6) / (4 - 1.6), within(1e-12));
    assertThat(m.groups()).isEqualTo(2);
    assertThat(m.groupsFound()).isEqualTo(2);
  }

  @Test
  void givesNoCreditForAllApart() {
    ClusterMetrics m = ClusterMetrics.of(List.of("a", "a", "a"), List.of("1", "2", "3"));

    assertThat(m.b3Precision()).isEqualTo(1);
    assertThat(m.b3Recall()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(m.ari()).isZero();
    assertThat(m.pairPrecision()).isEqualTo(1);
    assertThat(m.pairRecall()).isZero();
  }

  @Test
  void countsPairsOfAPairFile() {
    ClusterMetrics m =
        ClusterMetrics.ofPairs(
            List.of(true, true, false, false), List.of(true, false, true, false));

    assertThat(m.pairPrecision()).isEqualTo(0.5);
    assertThat(m.pairRecall()).isEqualTo(0.5);
  }

  @Test
  void printsOneJsonObjectWithTheAgreedFields() {
    ClusterMetrics m = ClusterMetrics.of(List.of("a", "a"), List.of("x", "x"));

    assertThat(Figures.json(m))
        .isEqualTo(
            "{\"articles\":2,\"groups\":1,\"groups_found\":1,"
                + "\"b3_precision\":1.0000,\"b3_recall\":1.0000,\"b3_f1\":1.0000,"
                + "\"ari\":1.0000,"
                + "\"pair_precision\":1.0000,\"pair_recall\":1.0000,\"pair_f1\":1.0000}");
  }

  @Test
  void refusesListsOfUnequalLength() {
    assertThatThrownBy(() -> ClusterMetrics.of(List.of("a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 and 0");
  }
}
