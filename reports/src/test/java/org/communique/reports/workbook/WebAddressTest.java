package org.communique.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @Test
  void letsTheWebPassInAscii() {
    assertThat(WebAddress.findLink(" https://quay.example/港?a=1&b=2 "))
        .contains("https://quay.example/%E6%B8%AF?a=1&b=2");
    assertThat(WebAddress.findLink("HTTP://quay.example")).contains("HTTP://quay.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "javascript:alert(1)", "file:///etc/hosts", "mailto:a@b.example", "//quay.example",
        "https:", "https:///a", "http://a b", "https://quay.example/\"><x>", "'Events'!A1"
      })
  void stopsAllElse(String address) {
    assertThat(WebAddress.findLink(address)).isEmpty();
  }

  @Test
  void stopsWhatIsTooLong() {
    assertThat(WebAddress.findLink("https://quay.example/" + "a".repeat(2_080))).isEmpty();
  }
}
