package org.communique.commitments.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunInsTest {

  @Test
  void leavesOutLinksThatRunIntoASentence() {
    String text = "Mayor Ana Holm Ana (Annie) HolmFerry late again Why boats sink MORE (I) spoke.";
    Words words = Words.of(text, 0, text.length());

    assertThat(words.between(0, words.size())).isEqualTo("Mayor Ana Holm (I) spoke.");
  }

  @Test
  void keepsASentenceThatMerelyShouts() {
    String text = "McHale wants MORE of it.";
    Words words = Words.of(text, 0, text.length());

    assertThat(words.between(0, words.size())).isEqualTo(text);
  }
}
