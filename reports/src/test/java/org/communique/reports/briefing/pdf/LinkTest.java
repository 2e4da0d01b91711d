package org.communique.reports.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gazette.example/a?b=c#d",
        "HTTP://gazette.example",
        " https://gazette.example ",
        "mailto:desk@gazette.example"
      })
  void leadsToTheWebAndToMail(String address) {
    assertThat(Link.web(address)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "//gazette.example",
        "gazette.example/a",
        "https:gazette",
        "https://",
        "mailto:",
        "https://gazette.example/a b"
      })
  void leadsNowhereElse(String address) {
    assertThat(Link.web(address)).isEmpty();
  }
}
