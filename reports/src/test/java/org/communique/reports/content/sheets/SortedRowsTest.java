package org.communique.reports.content.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.reports.findings.RejectedRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRowsTest {

  private static final Comparator<RejectedRow> BY_FILE = Comparator.comparing(RejectedRow::file);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20, 21})
  void givesTheSameOrderWithBlocksOfAnySize(int blockRows) {
    List<RejectedRow> rows =
        IntStream.range(0, 20).mapToObj(i -> row((char) ('a' + i * 7 % 20) + ".txt")).toList();

    try (Stream<RejectedRow> sorted =
        SortedRows.of(RejectedRow.TABLE, rows.stream(), BY_FILE, blockRows)) {
      assertThat(sorted).containsExactlyElementsOf(rows.stream().sorted(BY_FILE).toList());
    }
  }

  private static RejectedRow row(String file) {
    return new RejectedRow(file, "=1", "empty", "two\nlines");
  }
}
