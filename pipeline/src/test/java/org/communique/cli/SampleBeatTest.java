package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.cli.SampleTruth.Labels;
import org.communique.cli.SampleTruth.Stated;
import org.communique.flow.InputFile;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.Manifest;
import org.communique.reports.findings.StatementRow;
import org.communique.reports.findings.SumCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The whole program on the sample beat, against labels made by reading. {@code
 * target/sample-beat.txt} keeps every figure with its errors, {@code target/sample} the run.
 */
class SampleBeatTest {

  private static final SampleTruth TRUTH = SampleTruth.read();
  private static final SampleFigures FIGURES = new SampleFigures();

  @AfterAll
  static void keepFigures() {
    FIGURES.writeTo(Path.of("target", "sample-beat.txt"));
  }

  private final SampleRun run = SampleRun.once();

  @Test
  void rejectsExactlyWhatIsNoArticle() {
    assertThat(run.rejected()).isEqualTo(TRUTH.rejected());
  }

  @Test
  void acceptsExactlyTheArticles() {
    assertThat(run.places()).isEqualTo(TRUTH.articles().keySet());
    assertThat(run.placesOfBodies()).isEqualTo(TRUTH.articles().keySet());
  }

  @Test
  void itsSumsHold() {
    Manifest manifest = run.findings().manifest();

    assertThat(SumCheck.violations(run.findings())).isEmpty();
    assertThat(manifest.counts().read())
        .isEqualTo(TRUTH.articles().size() + TRUTH.rejected().size());
  }

  @Test
  void itsManifestTellsEveryFileByItsBytes() throws Exception {
    Map<String, Manifest.Input> inputs = new TreeMap<>();
    for (InputFile file : SampleRun.files()) {
      byte[] bytes = Files.readAllBytes(Path.of(file.path()));
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
      String digits = HexFormat.of().formatHex(sha256);
      inputs.put(file.name(), new Manifest.Input(file.name(), bytes.length, digits));
    }
    assertThat(run.findings().manifest().inputs()).containsExactlyElementsOf(inputs.values());
  }

  @Test
  void mentionsAndStatementsStandWhereTheySay() {
    run.checkOffsets();
  }

  @Test
  void findsTitles() {
    share(SampleFloors.TITLES, "titles", Labels::title, ArticleRow::title);
  }

  @Test
  void findsSources() {
    share(SampleFloors.SOURCES, "sources", Labels::source, ArticleRow::source);
  }

  @Test
  void findsDates() {
    share(SampleFloors.DATES, "dates", Labels::published, ArticleRow::published);
  }

  @Test
  void tellsLanguages() {
    share(SampleFloors.LANGUAGES, "languages", Labels::language, ArticleRow::language);
  }

  @Test
  void leavesNoPageFurniture() {
    FIGURES.atLeast(
        SampleFloors.FURNITURE,
        "furniture",
        TRUTH.furniture(),
        string -> "absent",
        string ->
            run.body(string.place()).contains(string.text())
                ? "'" + string.text() + "'"
                : "absent");
  }

  @Test
  void groupsCopies() {
    groups(SampleFloors.COPY_GROUPS_F1, "copy groups", Labels::copyGroup, ArticleRow::copyGroup);
  }

  @Test
  void tellsCopyKinds() {
    share(SampleFloors.COPY_KINDS, "copy kinds", Labels::copyKind, row -> row.copyKind().label());
  }

  @Test
  void groupsEvents() {
    groups(SampleFloors.EVENTS_F1, "events", Labels::event, ArticleRow::eventId);
  }

  @Test
  void groupsStorylines() {
    groups(SampleFloors.STORYLINES_F1, "storylines", Labels::storyline, run::storyline);
  }

  @Test
  void findsTopics() {
    FIGURES.sameSet(SampleFloors.TOPIC_PAIRS_F1, "topic pairs", TRUTH.topics(), run.topicPairs());
  }

  @Test
  void findsStatements() {
    FIGURES.sameSet(
        SampleFloors.STATEMENTS_F1,
        "statements",
        TRUTH.statements().keySet(),
        run.statements(TRUTH).keySet());
  }

  @Test
  void tellsThePartiesOfAStatement() {
    ofStatements(
        SampleFloors.STATEMENT_PARTIES,
        "statements: parties",
        Stated::parties,
        row -> new TreeSet<>(row.parties()));
  }

  @Test
  void tellsTheActorsOfAStatement() {
    ofStatements(
        SampleFloors.STATEMENT_ACTORS,
        "statements: actors",
        Stated::actors,
        row -> new TreeSet<>(row.actors()));
  }

  @Test
  void tellsTheDeadlineOfAStatement() {
    ofStatements(
        SampleFloors.STATEMENT_DEADLINES,
        "statements: deadlines",
        Stated::deadline,
        StatementRow::deadline);
  }

  @Test
  void tellsAWithdrawalFromACommitment() {
    ofStatements(
        SampleFloors.STATEMENT_WITHDRAWALS,
        "statements: withdrawals",
        Stated::withdrawal,
        row -> row.firmness() == null);
  }

  @Test
  void mergesRestatements() {
    Map<String, StatementRow> found = run.statements(TRUTH);
    Map<String, String> truth = new TreeMap<>();
    Map<String, String> ledger = new TreeMap<>();
    TRUTH
        .statements()
        .forEach(
            (sentence, label) -> {
              StatementRow row = found.get(sentence);
              if (row != null) {
                truth.put(sentence, label.commitment());
                ledger.put(sentence, row.commitmentId());
              }
            });
    FIGURES.sameGroups(SampleFloors.LEDGER_F1, "ledger", truth, ledger);
  }

  private void share(
      double floor,
      String name,
      Function<Labels, Object> label,
      Function<ArticleRow, Object> found) {
    FIGURES.atLeast(
        floor,
        name,
        TRUTH.articles().values(),
        label,
        labels -> found.apply(run.article(labels.place())));
  }

  private void groups(
      double floor,
      String name,
      Function<Labels, String> label,
      Function<ArticleRow, String> found) {
    Map<String, String> truth = new TreeMap<>();
    Map<String, String> groups = new TreeMap<>();
    TRUTH
        .articles()
        .forEach(
            (place, labels) -> {
              truth.put(place, label.apply(labels));
              groups.put(place, found.apply(run.article(place)));
            });
    FIGURES.sameGroups(floor, name, truth, groups);
  }

  /** Of the labelled sentences that were found. */
  private void ofStatements(
      double floor,
      String name,
      Function<Stated, Object> label,
      Function<StatementRow, Object> field) {
    Map<String, StatementRow> found = run.statements(TRUTH);
    List<Stated> right =
        TRUTH.statements().values().stream()
            .filter(stated -> found.containsKey(stated.sentence()))
            .toList();
    FIGURES.atLeast(
        floor,
        name,
        right,
        label,
        stated -> {
          StatementRow row = found.get(stated.sentence());
          return row == null ? "" : field.apply(row);
        });
  }
}
