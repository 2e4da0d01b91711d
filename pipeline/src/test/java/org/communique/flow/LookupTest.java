package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookupTest {

  @Test
  void listsAllByIdInWhateverOrderTheyCame() {
    assertThat(Lookup.of(List.of("9", "-3", "4"), Long::parseLong).all())
        .containsExactly("-3", "4", "9");
  }

  @Test
  void findsByIdOrSaysWhichIsMissing() {
    Lookup<String> lookup = Lookup.of(List.of("9"), Long::parseLong);

    assertThat(lookup.get(9)).isEqualTo("9");
    assertThatThrownBy(() -> lookup.get(255))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no record of 00000000000000ff");
  }

  @Test
  void refusesTwoRecordsOfOneId() {
    assertThatThrownBy(() -> Lookup.of(List.of("9", "09"), Long::parseLong))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("two records of 0000000000000009");
  }
}
