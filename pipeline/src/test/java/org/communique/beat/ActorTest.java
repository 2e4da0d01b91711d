package org.communique.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTest {

  private final Actor clerk =
      new Actor(
          "Ada Moth",
          "Hive Union",
          "clerk",
          List.of("Moth"),
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2020, 12, 31));

  @ParameterizedTest
  @CsvSource({
    "2019-12-31,false",
    "2020-01-01,true",
    "2020-12-31,true",
    "2021-01-01,false",
    ",true",
  })
  void holdsItsRoleFromFirstToLastDay(LocalDate day, boolean held) {
    assertThat(clerk.inRoleOn(day)).isEqualTo(held);
  }

  @Test
  void isSpelledByNameAndAliases() {
    assertThat(clerk.spellings()).containsExactly("Ada Moth", "Moth");
  }
}
