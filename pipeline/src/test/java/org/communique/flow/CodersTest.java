package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.util.SerializableUtils;
import org.communique.article.Cut;
import org.communique.article.FileRange;
import org.communique.article.LineCounts;
import org.communique.article.RepeatedLines;
import org.communique.commitments.Firmness;
import org.communique.commitments.Statement;
import org.communique.copies.CopyKind;
import org.communique.copies.CopyLink;
import org.communique.copies.CopyMembership;
import org.communique.events.ScoredLink;
import org.communique.topics.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodersTest {

  /** Longer than {@code writeUTF} takes, and not in one byte a character. */
  private static final String LONG = "蜜蜂 ".repeat(30_000);

  private static final Statement STATEMENT =
      new Statement(
          -5,
          6,
          2,
          10,
          90,
          LONG,
          List.of("Ada Moth", "Hive Union"),
          List.of("Hive Union"),
          "Ada Moth",
          "move them to Gozo",
          Firmness.PLEDGE,
          "2023-06",
          "by June 2023",
          "4,300 workers",
          "if it is dry",
          true,
          null,
          "The Comb",
          List.of("gozo", "move"),
          "will");

  /** Values with an equality of their own, one of each kind that travels. */
  static Stream<Arguments> values() {
    InputFile file = new InputFile("/data/" + LONG, "a/b.txt", 1L << 40);
    ArticleDigest digest = Hives.digest(Hives.article(-7, "The Comb", "Queen", Hives.QUEEN));
    return Stream.of(
        Arguments.of(Coders.INPUT_FILE, file),
        Arguments.of(Coders.INPUT_PART, InputPart.whole(file)),
        Arguments.of(
            Coders.INPUT_PART,
            new InputPart(
                file, 3, new FileRange(new Cut(1L << 33, 7, 5), 1L << 34), new FileState(1, 2))),
        Arguments.of(Coders.DIGEST, digest),
        Arguments.of(Coders.COPY_LINK, new CopyLink(-1, 2, 0.25, 1, false)),
        Arguments.of(Coders.SCORED_LINK, new ScoredLink(-1, 2, 0.25, 0.5)),
        Arguments.of(Coders.MENTION, new Mention(-1, "Bées", 0, 3, 9, LONG)),
        Arguments.of(Coders.TALLY, new TopicTally("Bées", "2022-05", -1, 7)),
        Arguments.of(Coders.STATEMENT, new TopicalStatement(STATEMENT, List.of("Bées", "Honey"))),
        Arguments.of(Coders.TABLE_LINE, new TableLine("key\u0000", LONG)));
  }

  @ParameterizedTest
  @MethodSource("values")
  <T> void givesBackWhatItWasGiven(Coder<T> coder, T value) throws IOException {
    assertThat(decode(coder, encode(coder, value))).isEqualTo(value);
  }

  @Test
  void givesBackLookups() throws IOException {
    Lookup<ArticleDigest> digests =
        Hives.digests(
            Hives.article(8, "", "", Hives.MARKET),
            Hives.article(-7, "The Comb", "Queen", Hives.QUEEN));
    assertThat(decode(Coders.DIGESTS, encode(Coders.DIGESTS, digests)).all())
        .isEqualTo(digests.all());

    Lookup<ArticlePlace> places =
        Lookup.of(List.of(Hives.original(8, -7), Hives.copy(-7, 8, -7)), ArticlePlace::articleId);
    assertThat(decode(Coders.PLACES, encode(Coders.PLACES, places)).all()).isEqualTo(places.all());
  }

  @Test
  void givesBackOriginalsWithTheirStatistics() throws IOException {
    Lookup<ArticleDigest> digests = Hives.digests(Hives.article(8, "", "", Hives.MARKET));
    Originals originals =
        Originals.of(List.of(new CopyMembership(8, 8, CopyKind.ORIGINAL, 1, 1)), digests);
    Originals back = decode(Coders.ORIGINALS, encode(Coders.ORIGINALS, originals));

    assertThat(back.copies().all()).isEqualTo(originals.copies().all());
    assertThat(back.statistics().articles()).isEqualTo(1);
    assertThat(encode(Coders.ORIGINALS, back)).isEqualTo(encode(Coders.ORIGINALS, originals));
  }

  @Test
  void givesBackLineCountsAndWhatTheyLearned() throws IOException {
    LineCounts counts = new LineCounts();
    for (String insect : List.of("bees", "wasps", "hornets", "ants")) {
      String body = "All about hives\nOnly one story speaks of " + insect + " from top to bottom";
      counts.add(Hives.article(insect.hashCode(), "The Comb", "", body));
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    counts.writeTo(new DataOutputStream(written));
    LineCounts back =
        LineCounts.readFrom(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));
    assertThat(back.repeated().isRepeated("The Comb", "All about hives")).isTrue();

    RepeatedLines lines =
        decode(Coders.REPEATED_LINES, encode(Coders.REPEATED_LINES, counts.repeated()));
    assertThat(lines.isRepeated("The Comb", "All about hives")).isTrue();
    assertThat(lines.size()).isEqualTo(counts.repeated().size()).isPositive();
  }

  @Test
  void givesBackPackedLongs() throws IOException {
    for (long[] pack : new long[][] {{}, {1, -1, Long.MIN_VALUE, Long.MAX_VALUE}}) {
      assertThat(decode(LongsCoder.INSTANCE, encode(LongsCoder.INSTANCE, pack))).isEqualTo(pack);
    }
  }

  @Test
  void travelsAsANameAndArrivesAsTheSameCoder() {
    Stream.of(
            Coders.INPUT_FILE,
            Coders.INPUT_PART,
            Coders.REPEATED_LINES,
            Coders.DIGEST,
            Coders.ORIGINALS,
            Coders.DIGESTS,
            Coders.PLACES,
            Coders.COPY_LINK,
            Coders.SCORED_LINK,
            Coders.MENTION,
            Coders.TALLY,
            Coders.STATEMENT,
            Coders.TABLE_LINE)
        .forEach(coder -> assertThat(SerializableUtils.clone(coder)).isSameAs(coder));
    assertThat(SerializableUtils.clone(LongsCoder.INSTANCE)).isEqualTo(LongsCoder.INSTANCE);
  }

  private static <T> byte[] encode(Coder<T> coder, T value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    coder.encode(value, bytes);
    return bytes.toByteArray();
  }

  /** Another value may follow in the stream, so nothing beyond its own may be read. */
  private static <T> T decode(Coder<T> coder, byte[] bytes) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    T value = coder.decode(in);
    assertThat(in.available()).as("bytes left").isZero();
    return value;
  }
}
