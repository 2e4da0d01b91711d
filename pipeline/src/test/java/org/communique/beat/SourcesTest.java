package org.communique.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

  private final Sources sources =
      new Sources(
          List.of(
              new Source("The Comb", "comb.example", ""),
              new Source("Comb Sport", "sport.comb.example", ""),
              new Source("Nameless", "", "")));

  @ParameterizedTest
  @CsvSource({
    "https://comb.example/a/b,The Comb",
    "https://www.comb.example/,The Comb",
    "HTTP://News.COMB.example/x,The Comb",
    "https://live.sport.comb.example/x,Comb Sport",
  })
  void findsTheOutletWithTheLongestDomain(String url, String name) {
    assertThat(sources.findByUrl(url).map(Source::name)).isEqualTo(Optional.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "https://honeycomb.example/",
    "''",
    "comb.example",
    "https://a b",
    "mailto:x@comb.example"
  })
  void findsNothingElsewhere(String url) {
    assertThat(sources.findByUrl(url)).isEmpty();
  }

  @Test
  void hostIsLowerCaseWithoutWww() {
    assertThat(Sources.hostOf(" https://WWW.Comb.Example:8080/x?y#z ")).isEqualTo("comb.example");
  }
}
