package org.communique.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticFitTest {

  @Test
  void findsTheOddsOfTwoHalves() {
    LogisticFit fit = new LogisticFit();
    fit.add(new double[] {0}, true, 1);
    fit.add(new double[] {0}, false, 3);
    fit.add(new double[] {1}, true, 3);
    fit.add(new double[] {1}, false, 1);

    double[] solved = fit.solve();

    assertThat(solved[0]).isCloseTo(2 * Math.log(3), within(0.1));
    assertThat(solved[1]).isCloseTo(-Math.log(3), within(0.05));
  }
}
