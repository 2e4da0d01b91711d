package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartNameTest {

  @Test
  void followsFromThePathAlone() {
    assertThat(PartName.of("articles/comb/queen.txt"))
        .startsWith("articles-comb-queen.txt-")
        .isEqualTo(PartName.of("articles/comb/queen.txt"));
  }

  @Test
  void differsWherePathsLookAlike() {
    assertThat(PartName.of("a/b.txt")).isNotEqualTo(PartName.of("a-b.txt"));
    assertThat(PartName.of("x".repeat(200) + "1")).isNotEqualTo(PartName.of("x".repeat(200) + "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "a/蜜蜂.txt", "a\u0000b", "C:\\x", "..", "é/\n"})
  void isOneSafeFileName(String path) {
    assertThat(PartName.of(path)).matches("[A-Za-z0-9.-]{1,80}-[0-9a-f]{16}");
  }
}
