package org.communique.commitments.chinese;

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
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Judgement;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Statement;
import org.communique.commitments.Status;
import org.communique.commitments.deadlines.Deadline;
import org.communique.commitments.ledger.Happenings;
import org.communique.commitments.ledger.Ledger;
import org.communique.commitments.statements.StatementFinder;
import org.communique.commitments.words.HanAmounts;
import org.communique.commitments.words.HanForms;
import org.communique.commitments.words.Terms;
import org.communique.commitments.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void leadsALedgerLineWithTheLanguageOfTheReports() {
    List<Statement> statements = new ArrayList<>();
    statements.addAll(find("zh", "诺国承诺，到2030年向山区医院提供30亿美元资金。"));
    statements.addAll(
        find(
            "en",
            "By 2030 Norland will give 3 billion dollars of funds to hospitals in the hills."));

    assertThat(Ledger.of(statements, Happenings.UNKNOWN, DAY, CommitmentSettings.defaults()))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.status()).isEqualTo(Status.RESTATED);
              assertThat(line.action()).startsWith("give 3 billion dollars");
              assertThat(line.deadline()).isEqualTo("2030");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "到2030年达到一半, 2030",
    "2027年底前完成, 2027",
    "明年3月底前公布, 2025-03",
    "于11月底前提交, 2024-11",
    "2026年1月1日起实施, 2026-01-01",
    "三年内建成, 2027",
    "未来五年新增, 2029",
    "年内启动, 2024",
    "今年第三季度出台, 2024",
    "二〇三五年实现, 2035",
    "本世纪中叶实现, 2050",
    "本世纪末实现, 2100",
    "十八个月内完成, 2025-11",
    "较2005年下降三成, ''",
    "落实2035年的气候目标, ''",
    "2019年签署, ''",
    "十五五期间新建, ''"
  })
  void readsDeadlines(String text, String iso) {
    assertThat(new HanDeadlines(text, DAY).near(0).iso()).isEqualTo(iso);
  }

  @Test
  void keepsWhatIsRelativeAsWordsWhereTheDayIsUnknown() {
    Deadline deadline = new HanDeadlines("将在三年内建成", null).near(0);

    assertThat(deadline.iso()).isEmpty();
    assertThat(deadline.text()).isEqualTo("在三年内");
  }

  @ParameterizedTest
  @CsvSource({
    "减少40%, #40.0000%, 40%",
    "下降三成, #30.0000%, 三成",
    "百分之二十以上, #20.0000%, 百分之二十以上",
    "提供5亿美元, #5.00000e+08, 5亿美元",
    "捐款300万元, #3.00000e+06, 300万元",
  })
  void readsAmountsAsTheEnglishOnes(String text, String term, String quantity) {
    assertThat(HanAmounts.terms(text)).contains(term);
    assertThat(HanAmounts.quantity(text)).isEqualTo(quantity);
  }

  @Test
  void givesTermsInTheStemsOfEnglish() {
    Words english = Words.of("cut methane emissions", 0, 21);

    assertThat(HanTerms.of("减少甲烷排放")).isEqualTo(Terms.of(english, 0, 3));
    assertThat(HanTerms.of("雪山")).containsExactly("雪山");
  }

  @Test
  void writesTraditionalCharactersInPlace() {
    String text = "諾國承諾將擴大補貼，中國與會代表表示歡迎";

    assertThat(HanForms.simplified(text)).startsWith("诺国承诺将扩大补贴").hasSameSizeAs(text);
  }

  @Test
  void saysThatItLeavesSentencesOfAbsurdLength() {
    assertThat(judge("将".repeat(5000) + "。"))
        .singleElement()
        .satisfies(judgement -> assertThat(judgement.rule()).isEqualTo("too-long"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "将", "承诺，", "《", "》", "诺", "诺苏", "在", "到年前的", "的", "，", "□", "诺国在", "公司在的", "1月", "二〇三五年"
      })
  @Timeout(5)
  void readsAsLongASentenceOfOddRowsAsItReads(String odd) {
    assertThat(judge(odd.repeat(498 / odd.length()) + "。"))
        .allSatisfy(judgement -> assertThat(judgement.rule()).isNotEqualTo("too-long"));
  }

  @Test
  void readsNoOtherLanguage() {
    assertThat(StatementFinder.reads("zh")).isTrue();
    assertThat(StatementFinder.reads("en")).isTrue();
    assertThat(StatementFinder.reads("fr")).isFalse();
    assertThat(find("fr", "诺国承诺向山区医院提供疫苗。")).isEmpty();
  }
}
