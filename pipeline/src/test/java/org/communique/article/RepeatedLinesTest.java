package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {

  private static Article article(int number, String body) {
    return new Article(
        number * 0x9e3779b97f4a7c15L,
        new Origin("f", "" + number),
        "",
        "Post",
        null,
        PublishedFrom.NONE,
        "",
        "en",
        "",
        body);
  }

  private static Article page(int number) {
    return article(
        number,
        "In short\nThe "
            + "ash elm oak yew".split(" ", -1)[number]
            + " says what none other says, in its own words.");
  }

  @Test
  void learnsALineThatStandsOnPagesOtherwiseTheirOwn() {
    LineCounts counts = new LineCounts();
    for (int i = 1; i <= 3; i++) {
      counts.add(page(i));
    }

    assertThat(counts.repeated().isRepeated("Post", "IN SHORT")).isTrue();
    assertThat(counts.repeated().isRepeated("Mail", "In short")).isFalse();
    assertThat(counts.repeated().without(page(2))).startsWith("The oak");
  }

  @Test
  void copiesOfOneTextDoNotMakeItRepeated() {
    LineCounts counts = new LineCounts();
    for (int i = 1; i <= 5; i++) {
      counts.add(article(i, "The same first line.\nThe same second line, rather longer."));
    }

    assertThat(counts.repeated().size()).isZero();
  }

  @Test
  void mergedAndStoredCountsLearnTheSame() throws IOException {
    LineCounts one = new LineCounts();
    LineCounts other = new LineCounts();
    one.add(page(1));
    other.add(page(2));
    other.add(page(3));
    other.merge(one);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    other.writeTo(new DataOutputStream(bytes));

    LineCounts read =
        LineCounts.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(read.repeated().isRepeated("Post", "In short")).isTrue();
    assertThat(read.repeated().size()).isEqualTo(1);
  }
}
