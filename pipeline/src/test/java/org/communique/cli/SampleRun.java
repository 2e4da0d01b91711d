package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.flow.InputFile;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.Body;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.MentionRow;
import org.communique.reports.findings.RejectedRow;
import org.communique.reports.findings.StatementRow;
import org.jspecify.annotations.Nullable;

/** The run over the sample beat: its tables, by the places that the labels know articles by. */
final class SampleRun {

  static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  static final Path INPUT = HOME.resolve("input");
  static final LocalDate AS_OF = LocalDate.of(2024, 12, 1);

  private static final Path OUTPUT = Path.of("target", "sample");

  /** Where the run is published. */
  static final Path FOLDER = OUTPUT.resolve(AS_OF.toString());

  private static @Nullable SampleRun once;

  private final Findings findings;
  private final Map<String, ArticleRow> articles;
  private final Map<String, String> places = new TreeMap<>();
  private final Map<String, String> bodies = new TreeMap<>();
  private final Map<String, String> storylines = new TreeMap<>();

  private SampleRun(Findings findings) {
    this.findings = findings;
    this.articles = byKey(findings.articles(), row -> SampleTruth.place(row.file(), row.record()));
    articles.forEach((place, row) -> places.put(row.articleId(), place));
    for (Body body : findings.bodies(places.keySet()).values()) {
      bodies.put(place(body.articleId()), body.body());
    }
    try (Stream<EventRow> events = findings.events()) {
      events.forEach(event -> storylines.put(event.eventId(), event.storylineId()));
    }
  }

  /** The run that all tests of this virtual machine share: each costs seconds. */
  static synchronized SampleRun once() {
    if (once == null) {
      FileTrees.delete(OUTPUT);
      Call call =
          Call.of(HOME, "run", "--input", INPUT, "--output", OUTPUT, "--as-of", AS_OF, "--quiet");
      assertThat(call).isEqualTo(new Call(ExitCode.DONE_WITH_REJECTIONS.value, "", ""));
      once = new SampleRun(Findings.open(FOLDER));
    }
    return once;
  }

  static List<InputFile> files() {
    return InputFiles.list(List.of(INPUT.toString()));
  }

  Findings findings() {
    return findings;
  }

  Set<String> places() {
    return articles.keySet();
  }

  Set<String> placesOfBodies() {
    return bodies.keySet();
  }

  ArticleRow article(String place) {
    return get(articles, place);
  }

  String body(String place) {
    return get(bodies, place);
  }

  String storyline(ArticleRow row) {
    return get(storylines, row.eventId());
  }

  /** Reason by place. */
  Map<String, String> rejected() {
    Map<String, RejectedRow> rows =
        byKey(findings.rejected(), row -> SampleTruth.place(row.file(), row.record()));
    Map<String, String> reasons = new TreeMap<>();
    rows.forEach((place, row) -> reasons.put(place, row.reason()));
    return reasons;
  }

  /** {@code topic | place} of each mention. */
  Set<String> topicPairs() {
    Set<String> pairs = new TreeSet<>();
    try (Stream<MentionRow> mentions = findings.mentions()) {
      mentions.forEach(row -> pairs.add(row.topic() + " | " + place(row.articleId())));
    }
    return pairs;
  }

  /**
   * {@code place | sentence} to its first statement, at the place of the labelled original: which
   * of several copies a run calls its original does not change what was said.
   */
  Map<String, StatementRow> statements(SampleTruth truth) {
    Map<String, StatementRow> statements = new TreeMap<>();
    try (Stream<StatementRow> rows = findings.statements()) {
      rows.forEach(
          row -> {
            String place = truth.originalOf(place(row.articleId()));
            statements.putIfAbsent(place + " | " + row.quote().replaceAll("\\s+", " "), row);
          });
    }
    return statements;
  }

  /** Each quote and mention is cut from its text again. */
  void checkOffsets() {
    try (Stream<MentionRow> mentions = findings.mentions();
        Stream<StatementRow> statements = findings.statements()) {
      mentions.forEach(
          row -> {
            String place = place(row.articleId());
            String text = row.sentenceNo() == 0 ? article(place).title() : body(place);
            checkCut(text, row.start(), row.end(), row.text());
          });
      statements.forEach(
          row -> checkCut(body(place(row.articleId())), row.start(), row.end(), row.quote()));
    }
  }

  private static void checkCut(String text, int start, int end, String expected) {
    assertThat(text.substring(start, end).replace('\n', ' ')).isEqualTo(expected);
  }

  private String place(String articleId) {
    return get(places, articleId);
  }

  private static <T> T get(Map<String, T> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static <T> Map<String, T> byKey(Stream<T> rows, Function<T, String> key) {
    try (rows) {
      Map<String, T> map = new TreeMap<>();
      rows.forEach(row -> assertThat(map.put(key.apply(row), row)).isNull());
      return map;
    }
  }
}
