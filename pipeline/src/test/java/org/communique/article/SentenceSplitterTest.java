package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** A bar stands where a sentence should end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.| It snowed!| Did it thaw?| Yes.",
        "Mr. Hale met Sen. Ortiz on Nov. 3 in St. Ives.| They spoke of No. 7.",
        "The U.S. Navy sailed.| It left the U.S.| The crew cheered.",
        "J. R. Hale of Hale Inc. paid.| He left at 5 p.m. on foot.",
        "“We will go.”| “When?” she asked.| “Soon.”",
        "He said “no.”| She left (at last).| All slept.",
        "It grew 3.5 percent to $2.1 billion.| See www.example.org for more.",
        "It stopped.|Then it began again.",
        "Well… perhaps.| He waited...| Nothing came.",
        "会议结束了。|“我们同意。”|是吗？|是！",
      })
  void endsSentencesWhereAReaderWould(String marked) {
    String text = marked.replace("|", "");

    String found =
        new SentenceSplitter()
            .split(text).stream().map(s -> s.in(text)).reduce((a, b) -> a + "|" + b).orElse("");

    assertThat(found.replace(" ", "")).isEqualTo(marked.replace(" ", ""));
  }

  @Test
  void aParagraphEndsItsSentenceAndNumbersGoOn() {
    assertThat(new SentenceSplitter().split("One\n\nTwo. Three"))
        .containsExactly(new Sentence(1, 0, 3), new Sentence(2, 5, 9), new Sentence(3, 10, 15));
  }
}
