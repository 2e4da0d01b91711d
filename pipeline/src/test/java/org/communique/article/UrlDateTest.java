package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbour.example/2019/11/19/ferries-return.html",
        "https://harbour.example/world/2019/nov/19/ferries-return",
        "https://harbour.example/World/Coast/2019/1119/Ferries-return",
        "https://harbour.example/article/20191119/NEWS/4711",
        "https://harbour.example/ferries-return-20191119-29kb9.html",
        "https://harbour.example/la-na-ferries-20191119,0,1194693.story"
      })
  void readsTheDayThatAnAddressStates(String url) {
    assertThat(UrlDate.of(url)).contains(LocalDate.of(2019, 11, 19));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harbour.example/news/world-europe-20191119",
        "https://harbour.example/news/20191119.html",
        "https://harbour.example/news/20195519/ferries",
        "https://harbour.example/news/120191119/ferries",
        "https://harbour.example/2019/11/ferries-return",
        ""
      })
  void leavesNumbersThatAreNoDay(String url) {
    assertThat(UrlDate.of(url)).isEmpty();
  }

  @Test
  void readsNoAddressOfAbsurdLength() {
    assertThat(UrlDate.of("https://harbour.example/" + "a/".repeat(2000) + "2019/11/19/x"))
        .isEmpty();
  }
}
