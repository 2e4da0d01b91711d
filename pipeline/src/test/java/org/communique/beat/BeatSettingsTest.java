package org.communique.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeatSettingsTest {

  private static final BeatSettings.Rules RULES =
      new BeatSettings.Rules(
          Set.of("bees.share"),
          thresholds -> {
            if (thresholds.number("bees.share", 0) > 1) {
              throw new IllegalArgumentException("bees.share above 1");
            }
          });

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsEverySetting() {
    BeatSettings settings =
        parse(
            """
            title: Hives of the north
            time_zone: Asia/Tokyo
            languages: [en, ja]
            lookback_days: 30
            recipients:
              - keeper@hive.example
            page_size: Letter
            thresholds:
              bees.share: 0.25
            """);

    assertThat(settings)
        .isEqualTo(
            new BeatSettings(
                "Hives of the north",
                ZoneId.of("Asia/Tokyo"),
                List.of("en", "ja"),
                30,
                List.of("keeper@hive.example"),
                "Letter",
                "en",
                new Thresholds(Map.of("bees.share", 0.25))));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# nothing but a remark\n", "thresholds: {}\n", "thresholds:\n", "title:\n"})
  void keepsTheDefaultsOfWhatIsNotSaid(String text) {
    assertThat(parse(text)).isEqualTo(BeatSettings.defaults());
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"A4,A4", "a4,A4", "letter,Letter", "LETTER,Letter", "' Letter ',Letter"})
  void takesAPageSizeInAnyCase(String written, String read) {
    assertThat(parse("page_size: '" + written + "'").pageSize()).isEqualTo(read);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page_size: A5|unknown page size 'A5'",
        "report_language: fr|unknown report language 'fr'",
        "colour: blue|unknown setting 'colour'",
        "time_zone: Mars/North|unknown time zone 'Mars/North'",
        "lookback_days: soon|'soon' is no number of days",
        "lookback_days: 0|'0' is no number of days",
        "lookback_days: 1.5|'1.5' is no number of days",
        "languages: en|not a list",
        "languages: [en, '']|not a text in a list",
        "title: [one, two]|a list where one value is expected",
        "thresholds: 5|not a list of thresholds",
        "thresholds: {wasps.share: 1}|unknown threshold 'wasps.share'",
        "thresholds: {bees.share: many}|bees.share is no number: 'many'",
        "thresholds: {bees.share: NaN}|bees.share is no number: 'NaN'",
        "thresholds: {bees.share: 2}|bees.share above 1",
      })
  void notesWhatIsWrongAndKeepsTheDefault(String line, String message) {
    BeatSettings settings = parse("# a remark\n" + line + "\n");

    assertThat(problems).extracting(Problem::message).containsExactly(message);
    assertThat(problems).extracting(Problem::line).containsExactly(2);
    assertThat(problems).allMatch(Problem::isError);
    if (!line.startsWith("languages: [")) {
      assertThat(settings).isEqualTo(BeatSettings.defaults());
    }
  }

  @Test
  void namesTheLineOfTheSecondOfTwoEqualKeys() {
    parse("title: One\nlookback_days: 3\ntitle: Two\n");
    assertThat(problems.get(0)).hasToString("beat.yaml:3: 'title' is set twice (keep one)");
  }

  @Test
  void namesTheLineOfAnUnknownKeyAboveItsValue() {
    parse("title: One\ncolours:\n  - blue\n");
    assertThat(problems.get(0).line()).isEqualTo(2);
  }

  @Test
  void namesTheLineOfBrokenYaml() {
    assertThat(parse("title: One\nlanguages: [en\nlookback_days: 3\n"))
        .isEqualTo(BeatSettings.defaults());
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "just words",
        "- a\n- list\n",
        "title: &a [x]\nlanguages: *a\n",
        "title: \u0000\n",
        "title: One\n---\ntitle: Two\n",
        "title: !!java.net.URL [\"http://hive.example\"]\n",
      })
  void refusesWhatIsNoPlainListOfSettings(String text) {
    parse(text);
    assertThat(problems).isNotEmpty().allMatch(Problem::isError);
  }

  @Test
  void refusesNestingWithoutEnd() {
    parse("title: " + "[".repeat(10_000));
    assertThat(problems).isNotEmpty();
  }

  private BeatSettings parse(String text) {
    return BeatSettings.parse("beat.yaml", text, RULES, problems);
  }
}
