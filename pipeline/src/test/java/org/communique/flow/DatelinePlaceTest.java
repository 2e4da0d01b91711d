package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatelinePlaceTest {

  @Test
  void thePlaceOfMostDatelinesIsTheEvents() {
    assertThat(DatelinePlace.shared(Map.of("GENEVA", 2, "NAIROBI", 1, "", 5))).isEqualTo("Geneva");
  }

  @Test
  void spellingsOfOnePlaceCountTogether() {
    assertThat(DatelinePlace.shared(Map.of("GENEVA", 1, "Geneva", 1, "NAIROBI", 1)))
        .isEqualTo("Geneva");
  }

  @Test
  void twoPlacesAsFrequentTellNothing() {
    assertThat(DatelinePlace.shared(Map.of("GENEVA", 1, "NAIROBI", 1))).isEmpty();
  }

  @Test
  void noDatelineIsNoPlace() {
    assertThat(DatelinePlace.shared(Map.of("", 3))).isEmpty();
    assertThat(DatelinePlace.shared(Map.of())).isEmpty();
  }

  @Test
  void aDatelineOfTwoPlacesDoesNotDecide() {
    assertThat(DatelinePlace.shared(Map.of("GENEVA/NAIROBI", 3, "GENEVA", 1))).isEqualTo("Geneva");
  }

  @Test
  void capitalsBecomeAName() {
    assertThat(DatelinePlace.written("NEW YORK")).isEqualTo("New York");
    assertThat(DatelinePlace.written("ST. JOHN'S")).isEqualTo("St. John's");
    assertThat(DatelinePlace.written("PORT-AU-PRINCE")).isEqualTo("Port-au-Prince");
    assertThat(DatelinePlace.written("LA PAZ")).isEqualTo("La Paz");
    assertThat(DatelinePlace.written("Rio de Janeiro")).isEqualTo("Rio de Janeiro");
    assertThat(DatelinePlace.written("日内瓦")).isEqualTo("日内瓦");
  }
}
