package org.communique.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.communique.article.SentenceSplitter;
import org.communique.beat.Actor;
import org.communique.commitments.Judgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese sentences, one by one and in short articles. */
class ChineseSentencesTest {

  private static final List<Actor> CAST =
      List.of(
          actor("Norland", "Norland", "government", "诺国"),
          actor("Sudria", "Sudria", "government", "苏国"),
          actor("Ada Quist", "Norland", "trade envoy", "奎斯特"),
          actor("Remo Falk", "Sudria", "health minister", "法尔克"),
          actor("Chip Board", "Norland", "agency", "芯片局"));

  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

  private final StatementFinder finder = new StatementFinder(CAST, CommitmentSettings.defaults());

  private static Actor actor(String name, String party, String role, String alias) {
    return new Actor(name, party, role, List.of(alias), null, null);
  }

  private static Article article(String language, String body) {
    Origin origin = new Origin("story.txt", "");
    return new Article(
        body.hashCode(), origin, "", "Gazette", DAY, PublishedFrom.META, "", language, "", body);
  }

  private List<Judgement> judge(String body) {
    return finder.judge(article("zh", body), new SentenceSplitter().split(body));
  }

  private List<Statement> find(String language, String body) {
    return finder.find(article(language, body), new SentenceSplitter().split(body));
  }

  private record Label(String verdict, String actor, String deadline, String text) {

    static Label of(String line) {
      String[] cells = line.split("\\|", 4);
      return new Label(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
    }
  }

  static Stream<Label> labels() {
    try (InputStream in =
        ChineseSentencesTest.class.getResourceAsStream("/commitments/chinese.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Label::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("labels")
  void judgesSentences(Label label) {
    List<Judgement> judgements = judge(label.text());
    Verdict verdict = judgements.isEmpty() ? Verdict.NONE : judgements.get(0).verdict();

    assertThat(verdict.name()).startsWith(label.verdict());
    for (Judgement judgement : judgements) {
      for (Statement statement : judgement.statements()) {
        assertThat(String.join("; ", statement.actors())).isEqualTo(label.actor());
        if (!statement.withdrawal()) {
          assertThat(statement.deadline()).isEqualTo(label.deadline());
        }
      }
    }
  }

  @Test
  void resolvesBothSidesAndTheBoardByWhatWasSaidBefore() {
    String body = "诺国与苏国在岛城会谈。双方同意共享海图。芯片局也派员参加。该局将公布新的清单。";

    assertThat(find("zh", body))
        .extracting(s -> String.join("; ", s.actors()))
        .containsExactly("Norland; Sudria", "Chip Board");
  }

  @Test
  void keepsQuantityConditionAndWording() {
    Statement statement = find("zh", "诺国承诺，只要议会批准，到2030年将船队排放减少40%。").get(0);

    assertThat(statement.quantity()).isEqualTo("40%");
    assertThat(statement.condition()).isEqualTo("只要议会批准");
    assertThat(statement.quote()).isEqualTo("诺国承诺，只要议会批准，到2030年将船队排放减少40%。");
    assertThat(statement.parties()).containsExactly("Norland");
  }

  @Test
  void whatIsPromisedInTwoLanguagesIsOneCommitment() {
    List<Statement> statements = new ArrayList<>();
    statements.addAll(
        find("en", "Norland pledged to cut the emissions of its fleet by 40% by 2030."));
    statements.addAll(find("zh", "诺国承诺，到2030年将船队排放减少40%。"));
    statements.addAll(find("zh", "诺国承诺向山区医院提供疫苗。"));
    statements.addAll(find("en", "Norland vowed to give the hospitals of the hills vaccines."));

    assertThat(Ledger.of(statements, Happenings.UNKNOWN, DAY, CommitmentSettings.defaults()))
        .hasSize(2);
  }

  @Test
  void readsNoOtherLanguage() {
    assertThat(StatementFinder.reads("zh")).isTrue();
    assertThat(StatementFinder.reads("en")).isTrue();
    assertThat(StatementFinder.reads("fr")).isFalse();
    assertThat(find("fr", "诺国承诺向山区医院提供疫苗。")).isEmpty();
  }
}
