package org.communique.reports.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SumCheckTest {

  @TempDir private Path run;

  @BeforeEach
  void copyTheFixture() throws IOException {
    try (Stream<Path> files = Files.walk(Fixture.shippingTalks())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = run.resolve(Fixture.shippingTalks().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void findsNothingWrongWithTheFixtures() {
    assertThat(SumCheck.violations(Findings.open(Fixture.shippingTalks()))).isEmpty();
    assertThat(SumCheck.violations(Findings.open(Fixture.nothing()))).isEmpty();
  }

  @Test
  void seesThatARecordIsLost() throws IOException {
    replace("run.json", "\"read\": 22", "\"read\": 23");

    assertThat(check()).containsExactly("read: 23 stated, 22 counted");
  }

  @Test
  void seesThatACopyIsNotCounted() throws IOException {
    replace("run.json", "\"trimmed\": 1", "\"trimmed\": 2");

    assertThat(check())
        .containsExactly("accepted: 18 stated, 19 counted", "copies trimmed: 2 stated, 1 counted");
  }

  @Test
  void seesThatAnEventIsMissing() throws IOException {
    dropLine("data/events.csv", "Norland orders");

    assertThat(check())
        .contains("events: 7 stated, 6 counted")
        .anyMatch(v -> v.matches("articles: event e[0-9a-f]{16}, which is not there"))
        .anyMatch(v -> v.matches("commitments: event e[0-9a-f]{16}, which is not there"));
  }

  @Test
  void seesThatAStatementIsMissing() throws IOException {
    dropLine("data/statements.csv", "rotor sails");

    assertThat(check())
        .contains("statements: 14 stated, 13 counted")
        .anyMatch(v -> v.matches("statements of commitment c[0-9a-f]{16}: 1 stated, 0 counted"));
  }

  @Test
  void seesThatACommitmentIsMissing() throws IOException {
    dropLine("data/commitments.csv", "overdue");

    assertThat(check())
        .contains("commitments overdue: 1 stated, 0 counted")
        .anyMatch(v -> v.matches("statements: commitment c[0-9a-f]{16}, which is not there"));
  }

  @Test
  void seesThatATopicCountIsNotWhatTheMentionsSay() throws IOException {
    replace("data/topic_counts.csv", "Crew safety,2031-05,2", "Crew safety,2031-05,3");

    assertThat(check())
        .singleElement()
        .asString()
        .startsWith("topic_counts: stated TopicCountRow[topic=Crew safety, month=2031-05");
  }

  @Test
  void seesThatATopicCountIsMissing() throws IOException {
    dropLine("data/topic_counts.csv", "Wind propulsion,2031-05");

    assertThat(check()).singleElement().asString().startsWith("topic_counts: no row for");
  }

  @Test
  void seesThatAnArticleStandsTwice() throws IOException {
    Path file = run.resolve("data/articles.csv");
    String text = Files.readString(file);
    String last = text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
    Files.writeString(file, text + last);

    assertThat(check()).anyMatch(v -> v.endsWith("stands there twice"));
  }

  @Test
  void seesThatARejectionIsMissing() throws IOException {
    dropLine("data/rejected.csv", "crew.jpg");

    assertThat(check()).containsExactly("rejected unsupported_format: 1 stated, 0 counted");
  }

  private List<String> check() {
    return SumCheck.violations(Findings.open(run));
  }

  private void replace(String name, String from, String to) throws IOException {
    Path file = run.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private void dropLine(String name, String part) throws IOException {
    Path file = run.resolve(name);
    Files.write(file, Files.readAllLines(file).stream().filter(l -> !l.contains(part)).toList());
  }
}
