package org.communique.reports.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

  @TempDir private Path folder;

  static List<Table<?>> tables() {
    return Table.all();
  }

  @Test
  void columnsStandInThePublishedOrder() throws IOException {
    String headers =
        Table.all().stream()
            .map(t -> t.fileName() + ": " + String.join(", ", t.header()) + "\n")
            .collect(Collectors.joining());

    assertThat(headers)
        .isEqualTo(Files.readString(Path.of("src/test/resources/golden/columns.txt")));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void writesAgainWhatItRead(Table<?> table) throws IOException {
    Path file = Fixture.shippingTalks().resolve("data").resolve(table.fileName());

    assertThat(copied(table, file)).isEqualTo(Files.readString(file));
  }

  private static <T> String copied(Table<T> table, Path file) {
    try (Stream<T> rows = table.read(file)) {
      return table.headerLine() + rows.map(table::line).collect(Collectors.joining());
    }
  }

  @Test
  void writerHoldsHeaderAndRows() throws IOException {
    Path file = folder.resolve("rejected.csv");

    try (TableWriter<RejectedRow> writer = RejectedRow.TABLE.writeTo(file)) {
      writer.write(new RejectedRow("a.txt", "", "empty", "nothing, \"really\"\nnothing"));
    }

    assertThat(file)
        .hasContent(
            """
            file,record,reason,detail
            a.txt,,empty,"nothing, ""really""
            nothing"
            """);
  }

  @Test
  void hostileTextComesBackAsItWas() {
    RejectedRow row = new RejectedRow("=a\r\n,\"b\"", "-1", "''@c", "\t'; \\ ,");

    assertThat(readBack(RejectedRow.TABLE, row)).containsExactly(row);
  }

  @Test
  void listsKeepTheirItemsAndLoseTheirSemicolons() {
    EventRow row =
        new EventRow(
            "e1",
            "",
            "2031",
            "",
            "",
            1,
            1,
            List.of("Quay; Sons", " ", "=b"),
            List.of(),
            List.of("-1"),
            "l1",
            "a1",
            EventStatus.NEW,
            "");

    assertThat(readBack(EventRow.TABLE, row)).containsExactly(row);
    assertThat(row.sources()).containsExactly("Quay, Sons", "=b");
  }

  @Test
  void numbersHaveFourDecimalsInAnyLocale() {
    ArticleRow row = article(0.98765);

    assertThat(ArticleRow.TABLE.line(row)).contains(",0.9877,");
  }

  @Test
  void columnsOnTheRightAreForLaterVersions() throws IOException {
    Path file = folder.resolve("rejected.csv");
    Files.writeString(file, "file,record,reason,detail,when\na.txt,,empty,none,now\n");

    try (Stream<RejectedRow> rows = RejectedRow.TABLE.read(file)) {
      assertThat(rows).containsExactly(new RejectedRow("a.txt", "", "empty", "none"));
    }
  }

  @Test
  void saysWhichColumnIsMissing() throws IOException {
    Path file = folder.resolve("rejected.csv");
    Files.writeString(file, "file,record,detail\n");

    assertThatThrownBy(() -> RejectedRow.TABLE.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rejected.csv: no column reason");
  }

  @Test
  void saysWhichCellIsWrong() throws IOException {
    Path file = folder.resolve("topic_counts.csv");
    Files.writeString(
        file, TopicCountRow.TABLE.headerLine() + "Fees,2031-04,1,1,1,1,1\nFees,,x,1,1,1,1\n");

    try (Stream<TopicCountRow> rows = TopicCountRow.TABLE.read(file)) {
      assertThatThrownBy(rows::toList).hasMessageContaining("row 2: mentions_all is 'x'");
    }
  }

  @Test
  void saysWhichFileIsMissing() {
    Path file = folder.resolve("none.csv");

    assertThatThrownBy(() -> RejectedRow.TABLE.read(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
  }

  private <T> List<T> readBack(Table<T> table, T row) {
    Path file = folder.resolve(table.fileName());
    try (TableWriter<T> writer = table.writeTo(file)) {
      writer.write(row);
    }
    try (Stream<T> rows = table.read(file)) {
      return rows.toList();
    }
  }

  private static ArticleRow article(double similarity) {
    return new ArticleRow(
        "a2",
        "f",
        "",
        "",
        "",
        "",
        "none",
        "en",
        "",
        1,
        "a1",
        "a1",
        CopyKind.EXACT,
        similarity,
        "",
        null,
        "2031-06-15",
        Analysis.FULL);
  }
}
