package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.communique.commitments.CommitmentSettings;
import org.junit.jupiter.api.Test;

class CommitmentEvaluationTest {

  private static final String ARTICLE =
      """
      {"id":"x","sentences":[{"text":"Norland pledged to halve waste by 2031.","label":"commitment",\
      "actor":"Norland","deadline":"2031"},{"text":"Sudria refused to sign the grain pact.",\
      "label":"withdrawal"},{"text":"Soot fell by a third.","label":"none"},\
      {"text":"Sudria might agree.","label":"borderline"}]}""";

  private static CommitmentEvaluation evaluate(String... lines) {
    return CommitmentEvaluation.of(
        GoldCommitments.read("gold.jsonl", Stream.of(lines)),
        List.of(),
        CommitmentSettings.defaults());
  }

  @Test
  void printsOneObjectOfFigures() {
    assertThat(evaluate(ARTICLE).json())
        .isEqualTo(
            "{\"sentences\":3,\"commitments\":1,\"precision\":1.0000,\"recall\":1.0000,"
                + "\"f1\":1.0000,\"actor_accuracy\":1.0000,\"deadline_accuracy\":1.0000,"
                + "\"withdrawal_f1\":1.0000}");
  }

  @Test
  void takesTextsLabelledAsAWhole() {
    String text =
        """
        {"id":"y","body":"Acme vows to cut waste by 2030. Acme vows to plant trees by 2040.",\
        "commitment":true,"who":"Acme","target_years":[2030,2040]}""";

    assertThat(evaluate(text).json()).contains("\"recall\":1.0000", "\"deadline_accuracy\":1.0000");
  }

  @Test
  void groupsErrorsByTheRuleThatDecided() {
    String wrong = ARTICLE.replace("\"commitment\",", "\"none\",");

    assertThat(evaluate(wrong).report()).contains("false by vow: 1", "x#0 (none)");
  }

  @Test
  void saysWhichFieldIsMissing() {
    assertThatThrownBy(() -> evaluate("{\"id\":\"z\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gold.jsonl:1")
        .hasMessageContaining("sentences");
  }
}
