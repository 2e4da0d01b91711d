package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are understood as an independent parser of RFC 4180 understands them. */
class OpenRowTest {

  private static final String[] PIECES = {
    "\"", "\"", "\"\"", ",", ",", "a", "b c", " ", "\r", "é", "\",\"", "\"a\"", "x,y"
  };

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithAnotherParser(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      String text = text(random);
      OpenRow row = new OpenRow(RowShape.of("title,body,url", ','));
      for (String line : text.split("\n", -1)) {
        row.add(line);
        if (!row.isOpen()) {
          break;
        }
      }
      if (row.length() == text.length()) {
        compare(text, row);
      }
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 30);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("a");
    for (int pieces = random.nextInt(14); pieces > 0; pieces--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(8) == 0 ? "\n" : "");
    }
    String odd = text.substring(random.nextInt(2));
    return odd.isBlank() || odd.endsWith("\r") || odd.startsWith("\n") ? "a" : odd;
  }

  private static void compare(String text, OpenRow row) throws IOException {
    CSVRecord parsed = parse(text);
    boolean fits =
        parsed != null && parsed.size() >= 3 && parsed.stream().skip(3).allMatch(String::isBlank);
    assertThat(row.fits()).as(text).isEqualTo(fits);
    if (fits && parsed != null) {
      RawRecord record = row.record();
      assertThat(List.of(record.get(Field.TITLE), record.get(Field.BODY), record.get(Field.URL)))
          .as(text)
          .isEqualTo(parsed.stream().limit(3).map(cell -> cell.isBlank() ? "" : cell).toList());
    }
  }

  private static @Nullable CSVRecord parse(String text) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? records.get(0) : null;
    } catch (CSVException | IllegalStateException | java.io.UncheckedIOException e) {
      return null;
    }
  }
}
