package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.communique.beat.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesNamedTest {

  private final PartiesNamed parties =
      new PartiesNamed(
          List.of(
              actor("Hive Union", "Hive Union", "HU", "the keepers", "蜂会"),
              actor("Ada Moth", "Hive Union"),
              actor("New Hive Union", "Rebels"),
              actor("A. B. (Ben) Wax+", "Comb"),
              actor("Nobody's Man", "")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Moth spoke.|Hive Union",
        "The HU met.|Hive Union",
        "A HUGE hive and the DHU.|''",
        "HUs and HU2.|''",
        "(HU)|Hive Union",
        "HU-led talks|Hive Union",
        "The New Hive Union met.|Rebels",
        "New Hive Union and Hive Union|Hive Union,Rebels",
        "我们的蜂会说|Hive Union",
        "It was A. B. (Ben) Wax+.|Comb",
        "It was A. B. Ben Wax.|''",
        "Nobody's Man spoke.|''",
        "hive union|''",
      })
  void findsWholeSpellingsOnly(String body, String expected) {
    assertThat(parties.in(Hives.article(1, "", "", body)))
        .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(",")));
  }

  @Test
  void readsTheTitleToo() {
    assertThat(parties.in(Hives.article(1, "", "Ada Moth speaks", "Now.")))
        .containsExactly("Hive Union");
  }

  @Test
  void findsNobodyWithoutActors() {
    assertThat(new PartiesNamed(List.of()).in(Hives.article(1, "", "", "Ada Moth"))).isEmpty();
  }

  private static Actor actor(String name, String party, String... aliases) {
    return new Actor(name, party, "", List.of(aliases), null, null);
  }
}
