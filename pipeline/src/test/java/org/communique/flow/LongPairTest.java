package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongPairTest {

  @Test
  void keepsEachPairOfAllPacksOnceInOrder() {
    List<long[]> packs =
        List.of(new long[] {5, 1, -2, 7, 5, 0}, new long[] {}, new long[] {5, 1, -2, 6});

    assertThat(LongPair.sortedOnce(packs))
        .containsExactly(
            new LongPair(-2, 6), new LongPair(-2, 7), new LongPair(5, 0), new LongPair(5, 1));
  }
}
