package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.communique.beat.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file read range by range gives what the whole file gives, record for record. */
class RangesTest {

  private static final long MAX_BYTES = 400;

  private static final String[] PIECES = {
    "\"",
    "\"",
    "\"\"",
    ",",
    ",",
    ",",
    "\t",
    ";",
    "\n",
    "\n",
    "\r\n",
    "\r",
    " ",
    "a",
    "rain",
    "It rained on the hill.",
    "\n\n",
    "\",\"",
    "\"\n",
    "\n\"",
    ",\"",
    "\",",
    "é",
    "雨",
    "🐝",
    "\uFEFF",
    "{\"id\":\"k\",\"body\":\"It rained.\"}",
    "{\"body\":\"It ra",
    "1",
    "2,\"Two\nlines\"\n",
    "3,three\n",
    "long ".repeat(90),
    "\0",
    "\u2003",
    "\u001c",
    "[]",
    "x".repeat(30)
  };

  private static final String[] HEADERS = {
    "id,body", "body", "\"id\",\"body\",title", "id;text;url", "id\tbody", "none", "", "\n\nid,body"
  };

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1252"),
          Charset.forName("GB18030"));

  private final ArticleReader reader =
      new ArticleReader(new ReadingSettings(Sources.none(), Collected.AS_OF, MAX_BYTES, 2));

  @ParameterizedTest
  @MethodSource("seeds")
  void rangesTogetherGiveWhatTheWholeGives(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      String name = List.of("a.csv", "a.tsv", "a.jsonl", "a.json").get(random.nextInt(4));
      byte[] bytes = file(random, name);
      long rangeBytes = 1 + random.nextInt(random.nextBoolean() ? 20 : 400);

      assertThat(inRanges(name, bytes, rangeBytes))
          .as("seed %d, round %d, %s in ranges of %d", seed, round, name, rangeBytes)
          .isEqualTo(whole(name, bytes));
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 24);
  }

  private static byte[] file(Random random, String name) {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
    if (name.equals("a.json")) {
      text.append("{\"body\":\"One.\"}\n{\"body\":\"Two.\"}\n");
    } else if (!name.endsWith("l")) {
      text.append(HEADERS[random.nextInt(HEADERS.length)]).append('\n');
    }
    for (int pieces = random.nextInt(120); pieces > 0; pieces--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(6) == 0 ? "\n" : "");
    }
    String odd = random.nextInt(5) == 0 ? text.toString().replace('\n', '\r') : text.toString();
    return odd.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
  }

  @Test
  void cutsOnlyBetweenRows() throws IOException {
    String text = "id,body\n1,\"One\ntwo\nthree\"\n2,\"never closed\n3,Three.\n4,\"Fo\nur.\"\n";

    assertThat(ranges("a.csv", text.getBytes(StandardCharsets.UTF_8), 1))
        .extracting(range -> text.substring((int) range.from().offset()).split("\n", 2)[0])
        .containsExactly("1,\"One", "2,\"never closed", "3,Three.", "4,\"Fo");
    assertThat(ranges("a.csv", text.getBytes(StandardCharsets.UTF_8), 1))
        .extracting(FileRange::from)
        .extracting(cut -> cut.line() + ":" + cut.record())
        .containsExactly("1:0", "4:1", "5:2", "6:3");
  }

  @Test
  void aLineOfNoTextInAnOpenRowCostsBothButNoOther() throws IOException {
    byte[] bytes = "body\nOne.\n\"open\nTwo.\nno\0text\nThree.\n".getBytes(StandardCharsets.UTF_8);
    Collected found = new Collected();
    reader.read("a.csv", new ByteArrayInputStream(bytes), found);

    assertThat(found.articles).extracting(Article::body).containsExactly("One.", "Two.", "Three.");
    assertThat(found.rejections)
        .extracting(rejection -> rejection.origin().record() + rejection.reason())
        .containsExactly("2MALFORMED_RECORD", "4BINARY");
    assertThat(inRanges("a.csv", bytes, 3)).isEqualTo(whole("a.csv", bytes));
  }

  @Test
  void aRowLongerThanARangeStaysWhole() throws IOException {
    String text = "body\n\"" + "one\n".repeat(50) + "\"\nTwo.\nThree.\n";

    assertThat(ranges("a.csv", text.getBytes(StandardCharsets.UTF_8), 10)).hasSize(3);
  }

  @Test
  void aFileOfOneRangeIsReadWhole() throws IOException {
    byte[] bytes = "{\"body\":\"One.\"}\n{\"body\":\"Two.\"}\n".getBytes(StandardCharsets.UTF_8);

    assertThat(ranges("a.jsonl", bytes, 1000)).isEmpty();
    assertThat(ranges("a.jsonl", bytes, 16)).hasSize(2);
  }

  @Test
  void aJsonDocumentIsCutOnlyWhereItIsJsonLines() throws IOException {
    String list = "[{\"body\":\"One.\"},\n{\"body\":\"Two.\"},\n{\"body\":\"Three.\"}]";
    String lines =
        "{\"body\":\"One.\"}\n{\"body\":\"Two.\"}\n{\"body\":\"Th\n{\"body\":\"Four.\"}\n";

    assertThat(ranges("a.json", list.getBytes(StandardCharsets.UTF_8), 1)).isEmpty();
    assertThat(ranges("a.json", lines.getBytes(StandardCharsets.UTF_8), 1)).hasSize(4);
    assertThat(Collected.read("a.json", lines).articles)
        .extracting(article -> article.origin().record() + article.body())
        .containsExactly("1One.", "2Two.", "4Four.");
  }

  @Test
  void onlyPlainFilesOfLinesAreCut() {
    assertThat(List.of("a.csv", "b/A.TSV", "c.ndjson", "d.jsonl", "e.json"))
        .allMatch(ArticleReader::isCuttable);
    assertThat(List.of("a.csv.gz", "a.jsonl.gz", "a.txt", "a.zip", "a"))
        .noneMatch(ArticleReader::isCuttable);
  }

  private List<FileRange> ranges(String name, byte[] bytes, long rangeBytes) throws IOException {
    return reader.ranges(name, new ByteArrayInputStream(bytes), rangeBytes);
  }

  private List<Object> whole(String name, byte[] bytes) {
    Collected found = new Collected();
    reader.read(name, new ByteArrayInputStream(bytes), found);
    return List.of(found.articles, found.rejections);
  }

  private List<Object> inRanges(String name, byte[] bytes, long rangeBytes) throws IOException {
    List<FileRange> ranges = ranges(name, bytes, rangeBytes);
    if (ranges.isEmpty()) {
      return whole(name, bytes);
    }
    Collected found = new Collected();
    for (FileRange range : ranges) {
      reader.read(
          name,
          range,
          offset -> new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset),
          found);
    }
    return List.of(found.articles, found.rejections);
  }
}
