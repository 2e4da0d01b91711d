package org.communique.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void countsInTheSingularForOneOnly() {
    assertThat(Numbers.count(0, "article")).isEqualTo("0 articles");
    assertThat(Numbers.count(1, "article")).isEqualTo("1 article");
    assertThat(Numbers.count(2, "article")).isEqualTo("2 articles");
    assertThat(Numbers.count(2, "copy", "copies")).isEqualTo("2 copies");
  }

  @Test
  void setsThousandsApart() {
    assertThat(Numbers.written(8_580_000)).isEqualTo("8,580,000");
  }

  @Test
  void signsAChangeWithATrueMinus() {
    assertThat(Numbers.change(3)).isEqualTo("+3");
    assertThat(Numbers.change(-1_200)).isEqualTo("−1,200");
    assertThat(Numbers.change(0)).isEqualTo("0");
  }

  @Test
  void joinsTheLastItemWithAnd() {
    assertThat(Numbers.list(List.of())).isEmpty();
    assertThat(Numbers.list(List.of("a"))).isEqualTo("a");
    assertThat(Numbers.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Numbers.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }
}
