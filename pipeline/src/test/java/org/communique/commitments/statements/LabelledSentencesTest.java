package org.communique.commitments.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.article.SentenceSplitter;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Judgement;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences on many subjects, each with what it states; a floor for each class of them. */
class LabelledSentencesTest {

  /** Of 747 sentences 739 are right in all three respects; a class may miss a tenth. */
  private static final double FLOOR = 0.9;

  private static final double ACTOR_FLOOR = 0.9;

  private record Label(String group, char verdict, String actor, String deadline, String text) {

    static Label of(String line) {
      String[] cells = line.split("\\|", 5);
      return new Label(
          cells[0].strip(),
          cells[1].strip().charAt(0),
          cells[2].strip(),
          cells[3].strip(),
          cells[4].strip());
    }
  }

  private static final List<Label> LABELS = read();

  private final StatementFinder finder =
      new StatementFinder(List.of(), CommitmentSettings.defaults());
  private final SentenceSplitter splitter = new SentenceSplitter();

  private static List<Label> read() {
    try (InputStream in =
        LabelledSentencesTest.class.getResourceAsStream("/commitments/sentences.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Label::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> groups() {
    return new TreeSet<>(LABELS.stream().map(Label::group).toList()).stream();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void judgesSentencesOfOneKind(String group) {
    List<Label> labels = LABELS.stream().filter(l -> l.group().equals(group)).toList();
    List<Label> wrong = labels.stream().filter(l -> !isJudgedRightly(l)).toList();

    assertThat(1 - (double) wrong.size() / labels.size())
        .as("wrong: %s", wrong)
        .isGreaterThanOrEqualTo(labels.size() < 10 ? 1 - 1.0 / labels.size() : FLOOR);
  }

  @ParameterizedTest
  @MethodSource("groups")
  void namesActorAndDeadline(String group) {
    List<Label> found =
        LABELS.stream()
            .filter(l -> l.group().equals(group) && l.verdict() != 'N' && isJudgedRightly(l))
            .toList();
    List<Label> wrong = found.stream().filter(l -> !isToldRightly(l)).toList();

    assertThat(found.isEmpty() ? 1 : 1 - (double) wrong.size() / found.size())
        .as("wrong: %s", wrong)
        .isGreaterThanOrEqualTo(ACTOR_FLOOR);
  }

  private @Nullable Judgement judge(Label label) {
    @Nullable Judgement best = null;
    for (Judgement judgement :
        finder.judge(
            Reader.article(17, LocalDate.of(2024, 5, 3), label.text()),
            splitter.split(label.text()))) {
      if (best == null || best.verdict() == Verdict.NONE) {
        best = judgement;
      }
    }
    return best;
  }

  /** An entry of the diary may also be passed over: neither stands in the ledger. */
  private boolean isJudgedRightly(Label label) {
    Judgement judgement = judge(label);
    Verdict verdict = judgement == null ? Verdict.NONE : judgement.verdict();
    return switch (label.verdict()) {
      case 'C' -> verdict == Verdict.COMMITMENT;
      case 'W' -> verdict == Verdict.WITHDRAWAL;
      case 'S' -> verdict == Verdict.SCHEDULE || verdict == Verdict.NONE;
      default -> verdict == Verdict.NONE;
    };
  }

  private boolean isToldRightly(Label label) {
    Judgement judgement = judge(label);
    if (judgement == null || judgement.statements().isEmpty()) {
      return label.verdict() == 'S';
    }
    Statement statement = judgement.statements().get(0);
    boolean deadline = label.verdict() != 'C' || statement.deadline().equals(label.deadline());
    return deadline && String.join("; ", statement.actors()).contains(label.actor());
  }
}
